import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { executorOf } from './executor.ts';

const schema = buildSchema(`
  type Query { team(size: Int = 1): Team }
  type Team { name: String size: Int parent: Team }`);
const team = { name: '爱心车队', size: 3, parent: { name: '总队', size: 9, parent: null } };
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_, { size }) => ({ ...team, size });
}

/** The answer at the first asking, and at the third, when it has been compiled. */
async function answers(query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const run = executorOf(schema);
  const asked = {
    document: parse(query),
    queryHash: query,
    operationName: null,
    request: { variables },
    context: {},
  };
  const found = [await run(asked), await run(asked), await run(asked)].map(({ data, errors }) => ({
    data: structuredClone(data),
    errors: errors?.map(({ message }) => message),
  }));
  return [found[0], found[2]];
}

const said = (data: unknown) => [
  { data, errors: undefined },
  { data, errors: undefined },
];

describe('Interpreted and compiled, an operation', () => {
  test('whose conditions meet merged fields and a fragment used twice keeps what any of them wants', async () => {
    const query = `query Q($a: Boolean!, $b: Boolean!) { team { parent @skip(if: $a) { name } parent { size } ...F @include(if: $b) ...F @skip(if: $b) } }
      fragment F on Team { name @skip(if: $a) }`;
    expect(await answers(query, { a: true, b: true })).toEqual(said({ team: { parent: { size: 9 } } }));
    expect(await answers(query, { a: false, b: false })).toEqual(
      said({ team: { parent: { name: '总队', size: 9 }, name: '爱心车队' } }),
    );
  });

  test('takes the default of a variable that was not given, and of the argument when there is none', async () => {
    expect(await answers('query Q($n: Int! = 7) { team(size: $n) { size } }')).toEqual(
      said({ team: { size: 7 } }),
    );
    expect(await answers('query Q($n: Int) { team(size: $n) { size } }')).toEqual(
      said({ team: { size: 1 } }),
    );
  });

  test('whose variables do not fit is refused in the same words', async () => {
    const [interpreted, compiled] = await answers('query Q($n: Int!) { team(size: $n) { size } }', {
      n: 'many',
    });
    expect(compiled).toEqual(interpreted);
    expect(JSON.stringify(compiled)).toContain('Int cannot represent non-integer value');
  });

  test('whose switch is no switch is refused before anything runs', async () => {
    const query = 'query Q($on: Boolean!) { team @include(if: $on) { name } }';
    expect(JSON.stringify(await answers(query, { on: 'yes' }))).toContain(
      'Boolean cannot represent a non boolean value',
    );
  });
});

test('a switch that is null although it has a default is refused', async () => {
  const query = 'query Q($on: Boolean = true) { team { name @include(if: $on) size } }';
  expect(await answers(query)).toEqual(said({ team: { name: '爱心车队', size: 1 } }));
  expect(JSON.stringify(await answers(query, { on: null }))).toContain(
    'The condition $on must be true or false',
  );
});

test('two operations of one document, and one operation under two switches, are kept apart', async () => {
  const run = executorOf(schema, { most: 3 });
  const document = parse(
    `query A($on: Boolean!) { team { name @include(if: $on) size } } query B { team { size } }`,
  );
  const ask = (operationName: string, variables: Record<string, unknown>) =>
    run({ document, queryHash: 'one', operationName, request: { variables }, context: {} });
  for (let round = 0; round < 3; round += 1) {
    expect((await ask('A', { on: true })).data).toEqual({ team: { name: '爱心车队', size: 1 } });
    expect((await ask('A', { on: false })).data).toEqual({ team: { size: 1 } });
    expect((await ask('B', {})).data).toEqual({ team: { size: 1 } });
  }
});
