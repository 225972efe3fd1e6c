import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

const schema = buildSchema(`
  type Query { teams(first: Int! = 20): TeamConnection! team: Team nodes(ids: [ID!]!): [Node]! node: Node }
  interface Node { id: ID! }
  type Team implements Node { id: ID! name: String parent: Team members(first: Int! = 20): PersonConnection! tags: [Tag!]! }
  type Person { name: String }
  type Tag { word: String }
  type TeamConnection { nodes: [Team!]! pageInfo: PageInfo! totalCount: Int! }
  type PersonConnection { nodes: [Person!]! }
  type PageInfo { hasNextPage: Boolean! }
`);

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  return operation ? costOf({ schema, document, operation, variables }) : NaN;
}

test('every object the answer may hold costs one, and what it says of itself nothing', () => {
  expect(cost('{ team { id name } }')).toBe(1);
  expect(cost('{ team { parent { parent { name } } } }')).toBe(3);
});

test('a list costs its page size times what stands in each row', () => {
  expect(cost('{ teams(first: 50) { nodes { name } } }')).toBe(1 + 50);
  expect(cost('{ teams(first: 50) { nodes { members(first: 10) { nodes { name } } } } }')).toBe(
    1 + 50 * (1 + 1 + 10),
  );
  expect(cost('{ teams(first: 5) { nodes { name } pageInfo { hasNextPage } totalCount } }')).toBe(1 + 5 + 1);
});

test('a page without a size is the page the schema says', () => {
  expect(cost('{ teams { nodes { name } } }')).toBe(21);
});

test('the size comes from the variables as they are sent, or from their defaults', () => {
  const source = 'query Q($first: Int! = 7) { teams(first: $first) { nodes { name } } }';
  expect(cost(source)).toBe(8);
  expect(cost(source, { first: 90 })).toBe(91);
});

test('a size that is none makes nothing cheaper', () => {
  const source = 'query Q($first: Int!) { teams(first: $first) { nodes { name } } }';
  expect(cost(source, { first: -100 })).toBe(2);
  expect(cost(source, { first: 'many' })).toBe(101);
  expect(cost(source, { first: null })).toBe(101);
});

test('what @skip and @include leave out costs nothing', () => {
  const source =
    'query Q($with: Boolean!) { team { parent @include(if: $with) { id } p: parent @skip(if: true) { id } } }';
  expect(cost(source, { with: true })).toBe(2);
  expect(cost(source, { with: false })).toBe(1);
});

test('ids are counted one by one, and a list that says no size as ten', () => {
  expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3);
  expect(cost('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  expect(cost('{ team { tags { word } } }')).toBe(11);
});

test('fragments cost what they hold, at the page size where they are spread', () => {
  expect(
    cost(
      '{ teams(first: 3) { ...T } } fragment T on TeamConnection { nodes { ... on Team { parent { id } } } }',
    ),
  ).toBe(7);
  expect(cost('{ node { ...N } } fragment N on Team { parent { id } }')).toBe(2);
});

test('fragments that double one another are priced in no time', () => {
  const doubling = Array.from(
    { length: 40 },
    (_, index) =>
      `fragment F${index} on Team { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`,
  ).join(' ');
  expect(cost(`{ team { ...F0 } } ${doubling} fragment F40 on Team { id }`)).toBeGreaterThan(2 ** 40);
});
