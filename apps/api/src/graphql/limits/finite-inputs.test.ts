import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { requireFiniteInputs } from './finite-inputs.ts';

const schemaWith = (inputs: string) => buildSchema(`type Query { teams(filter: Filter): ID } ${inputs}`);

test('inputs may hold one another, several times over', () => {
  const inputs = 'input Filter { a: Name b: [Name!]! } input Name { text: String }';
  expect(() => requireFiniteInputs(schemaWith(inputs))).not.toThrow();
});

test.each([
  ['by itself', 'input Filter { not: Filter }'],
  ['through another', 'input Filter { all: [Other!] } input Other { one: Filter }'],
])('an input that holds itself %s is refused', (_, inputs) => {
  expect(() => requireFiniteInputs(schemaWith(inputs))).toThrow('holds itself');
});
