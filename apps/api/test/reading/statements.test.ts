import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, county as wholeCounty, reaching, refusal } from './county/ask.ts';
import { type County, openCounty } from './county/open.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

/** The statements that a piece of work runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = county.statements.length;
  await work();
  return county.statements.slice(before);
}

const fiveLevels = `{
  divisions(first: 2) { totalCount nodes { name
    teams(first: 2) { totalCount nodes { name home { name }
      members(first: 2) { edges { cursor node { role person { name
        memberships(first: 2, filter: { active: true }) { nodes { team { name parent { name } } } } } } }
        pageInfo { hasNextPage hasPreviousPage } } } } } } }`;

test('a list five levels deep, with its totals, is one statement', async () => {
  expect(await statementsOf(() => ask(county, fiveLevels))).toHaveLength(1);
});

test('each root field is one statement, and nodes of several types are one', async () => {
  const { data } = await ask(
    county,
    '{ teams(first: 1) { nodes { id } } people(first: 1) { nodes { id } } }',
  );
  const ids = JSON.stringify(data).match(/(team|person)_\w{26}/g) ?? [];
  expect(ids).toHaveLength(2);
  const both = await statementsOf(() => ask(county, '{ teams { totalCount } people { totalCount } }'));
  expect(both).toHaveLength(2);
  const nodes =
    'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Team { name members { totalCount } } ... on Person { phone } } }';
  expect(await statementsOf(() => ask(county, nodes, { variables: { ids } }))).toHaveLength(1);
  expect(await statementsOf(() => ask(county, nodes, { variables: { ids: [] } }))).toHaveLength(0);
});

const hostile = ["'; drop table team; --", '"; --', '$1', '%', '\\', "' or '1'='1"];

test('however many values callers send, there is one text, and none of them in it', async () => {
  const query =
    'query Q($name: String, $n: Int) { teams(first: $n, filter: { name: $name }) { nodes { members(first: $n) { totalCount } } } }';
  const texts = await statementsOf(async () => {
    for (const [at, name] of hostile.entries()) await ask(county, query, { variables: { name, n: at + 1 } });
  });
  expect(texts).toHaveLength(hostile.length);
  expect(new Set(texts).size).toBe(1);
});

test('values written into the document stay out of the text just the same, nested lists included', async () => {
  const texts = await statementsOf(async () => {
    for (const [at, name] of hostile.entries()) {
      const filter = `filter: { name: ${JSON.stringify(name)} }`;
      await ask(
        county,
        `{ teams(first: ${at + 1}, ${filter}) { nodes { children(first: ${at + 7}, ${filter}) { totalCount } } } }`,
      );
    }
  });
  expect(new Set(texts).size).toBe(1);
});

test('two reaches of the same kind share a text with two others', async () => {
  const query = '{ teams { totalCount } }';
  const pairs = [
    ['/1/2/', '/1/8/'],
    ['/1/80/', '/1/9/'],
  ].map(blocks => reaching(...blocks.map(block => ({ ...wholeCounty, block }))));
  const texts = await statementsOf(async () => {
    for (const actor of pairs) await ask(county, query, { actor });
  });
  expect(new Set(texts).size).toBe(1);
});

test('a value the database cannot take is bad input, and says nothing of the database', async () => {
  const query = 'query Q($name: String) { teams(filter: { name: $name }) { totalCount } }';
  const answer = await ask(county, query, { variables: { name: 'a\0b' } });
  expect(refusal(answer)).toEqual(['BAD_INPUT', {}]);
  expect(answer.errors?.[0]?.message).toBe('BAD_INPUT');
  expect(await ask(county, '{ teams { totalCount } }')).toMatchObject({
    data: { teams: { totalCount: 70 } },
  });
});

test('more than fifty values of one neighbour are answered like one', async () => {
  const sixty = Array.from(
    { length: 60 },
    (_, at) => `x${at}: members(first: ${at + 1}) { totalCount }`,
  ).join(' ');
  const totals = async (inside: string): Promise<string[]> => {
    const { data } = await ask(county, `{ teams(first: 1) { nodes { parent { ${inside} } } } }`);
    return JSON.stringify(data).match(/"totalCount":\d+/g) ?? [];
  };
  const [total] = await totals('members { totalCount }');
  expect(total).toBeDefined();
  expect(await totals(sixty)).toEqual(Array.from({ length: 60 }, () => total));
});
