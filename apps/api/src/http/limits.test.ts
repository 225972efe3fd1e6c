import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../graphql/limits/index.ts';
import { codeIn, type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(async () => void (edge = await openEdge({ alone: ['reveal'] })));
afterAll(() => edge.close());

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const nested = (levels: number): string => (levels === 1 ? 'name' : `parent { ${nested(levels - 1)} }`);

/** A document of exactly so many tokens: each `motto` is one. */
const ofTokens = (tokens: number): string => `{ ${times(tokens - 2, () => 'motto')} }`;

const cases = [
  ['DOCUMENT_TOO_DEEP', limits.depth, (n: number) => `{ team { ${nested(n - 1)} } }`],
  ['TOO_MANY_ALIASES', limits.aliases, (n: number) => `{ team { ${times(n, index => `n${index}: name`)} } }`],
  ['FIELD_ASKED_TOO_OFTEN', limits.sameField, (n: number) => `{ ${times(n, index => `n${index}: motto`)} }`],
  [
    'FIELD_STANDS_ALONE',
    limits.alone,
    (n: number) => `mutation { ${times(n, index => `n${index}: reveal(id: "1")`)} }`,
  ],
  [
    'TOO_MANY_DIRECTIVES',
    limits.directives,
    (n: number) => `{ team { ${times(n, () => 'name @skip(if: false)')} } }`,
  ],
  ['KEY_REPEATED', limits.sameKey, (n: number) => `{ team { ${times(n, () => 'name')} } }`],
] as const;

test.each(cases)('%s: %i pass at the door and one more does not', async (code, most, documentOf) => {
  const within = await edge.ask(documentOf(most), { as: 'clerk' });
  expect(within.body.errors).toBeUndefined();
  const over = await edge.ask(documentOf(most + 1), { as: 'clerk' });
  expect(codeIn(over)).toBe(code);
  expect(over.body.errors?.[0]?.extensions.facts).toMatchObject({ max: most, found: most + 1 });
  expect(over.body.errors?.[0]?.message).toContain(String(most));
  expect(over.body.data).toBeUndefined();
});

test.each([
  [undefined, limits.tokens.ANONYMOUS],
  ['clerk', limits.tokens.USER],
])('as %s, a document of %i tokens is read and one more is not', async (as, most) => {
  expect(codeIn(await edge.ask(ofTokens(most), { as }))).toBe('KEY_REPEATED');
  const over = await edge.ask(ofTokens(most + 1), { as });
  expect(codeIn(over)).toBe('DOCUMENT_TOO_LONG');
  expect(over.body.errors?.[0]?.extensions.facts).toEqual({ max: most });
});

test('a text read for somebody with a higher limit is still too long for an anonymous caller', async () => {
  const text = ofTokens(limits.tokens.ANONYMOUS + 1);
  await edge.ask(text, { as: 'clerk' });
  expect(codeIn(await edge.ask(text))).toBe('DOCUMENT_TOO_LONG');
});

test('five operations pass and six do not', async () => {
  const several = (count: number): string => times(count, index => `query Q${index} { motto }`);
  const ask = (query: string) =>
    fetch(edge.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer clerk' },
      body: JSON.stringify({ query, operationName: 'Q0' }),
    }).then(response => response.json());
  expect(await ask(several(limits.operations))).toEqual({ data: { motto: '萤火' } });
  expect(await ask(several(limits.operations + 1))).toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }],
  });
});

test('variables nested deeper than any input are not walked through', async () => {
  const nest = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { a: nest(levels - 1) });
  const query = 'query Q($filter: TeamFilter) { teams(filter: $filter) { totalCount } }';
  expect(
    codeIn(await edge.ask(query, { as: 'clerk', variables: nest(limits.variablesDepth - 1) })),
  ).toBeUndefined();
  expect(codeIn(await edge.ask(query, { as: 'clerk', variables: nest(limits.variablesDepth) }))).toBe(
    'VARIABLES_TOO_DEEP',
  );
});

const page =
  'query Q($first: Int!) { teams(first: $first) { nodes { children(first: 38) { nodes { name } } } } }';

test.each([
  ['clerk', 49, 50],
  ['integrator', 124, 125],
])('as %s, %i teams with their children are within the cost and %i are not', async (as, within, over) => {
  expect(codeIn(await edge.ask(page, { as, variables: { first: within } }))).toBeUndefined();
  const refused = await edge.ask(page, { as, variables: { first: over } });
  expect(codeIn(refused)).toBe('REQUEST_TOO_COSTLY');
  expect(refused.body.errors?.[0]?.extensions.facts).toEqual({
    cost: 1 + over * 40,
    max: limits.cost[as === 'clerk' ? 'USER' : 'INTEGRATOR'],
  });
});

test('an integrator is told what an operation costs, others are not', async () => {
  const query = '{ teams(first: 3) { nodes { name } } }';
  expect((await edge.ask(query, { as: 'integrator' })).body.extensions).toEqual({
    cost: { cost: 4, max: 5000 },
  });
  expect((await edge.ask(query, { as: 'clerk' })).body.extensions).toBeUndefined();
});
