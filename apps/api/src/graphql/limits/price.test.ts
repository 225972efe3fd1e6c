import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { priceOf } from './price.ts';

const schema = buildSchema(`
  type Query { teams(first: Int! = 20, after: String): TeamConnection! }
  type Team { name: String parent: Team }
  type TeamConnection { nodes: [Team!]! }
`);

function pricing(source: string): (variables: Record<string, unknown>) => number {
  const document = parse(source);
  const operation = getOperationAST(document);
  return variables => (operation ? priceOf({ schema, document, operation, variables }) : NaN);
}

test('every request has the price of its own variables', () => {
  const price = pricing(`query Q($first: Int = 3, $with: Boolean = false, $after: String) {
    teams(first: $first, after: $after) { nodes { name parent @include(if: $with) { name } } }
  }`);
  expect(price({})).toBe(4);
  expect(price({ first: 10 })).toBe(11);
  expect(price({ first: 10, with: true })).toBe(21);
  expect(price({ first: 10, with: true, after: 'x' })).toBe(21);
  expect(price({ with: true })).toBe(7);
  expect(price({})).toBe(4);
});

test('a size that is text is no cheaper the second time', () => {
  const price = pricing('query Q($first: Int!) { teams(first: $first) { nodes { name } } }');
  expect([price({ first: 'x' }), price({ first: 'x' }), price({ first: 2 })]).toEqual([101, 101, 3]);
});
