import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { unlistedBreaks } from '../schema-breaks.ts';
import { contract, sdlOf } from '../src/schema.ts';

const committed = readFileSync(new URL('../../../packages/schema/schema.graphql', import.meta.url), 'utf8');

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await contract();
});

describe('the contract', () => {
  test('is committed as it is served', () => {
    expect(committed).toBe(sdlOf(schema));
  });

  test('has one order, whatever the order of the code', () => {
    const { types, ...rest } = schema.toConfig();
    expect(sdlOf(new GraphQLSchema({ ...rest, types: types.toReversed() }))).toBe(committed);
  });

  test('describes every type, field, argument, input and word', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    const undescribed = own.flatMap(type => [...silent('The contract', [type]), ...silentIn(type)]);
    expect(undescribed).toEqual([]);
  });
});

describe('a change of the contract', () => {
  const before = 'type Query { teams(first: Int): [Team] } type Team { id: ID! code: String }';

  test.each([
    [
      'takes a field away',
      'type Query { teams(first: Int): [Team] } type Team { id: ID! }',
      'Team.code was removed.',
    ],
    [
      'asks for an argument that could be left out',
      before.replace('first: Int', 'first: Int!'),
      'Query.teams arg first has changed type from Int to Int!.',
    ],
  ])('that %s breaks clients', (_, after, found) => {
    expect(unlistedBreaks(before, after, '')).toEqual([found]);
  });

  test('that only adds does not', () => {
    expect(unlistedBreaks(before, `${before} type Person { id: ID! }`, '')).toEqual([]);
  });

  test('may break when it is listed with its reason', () => {
    const after = 'type Query { teams(first: Int): [Team] } type Team { id: ID! }';
    const listed = '- `Team.code was removed.`';
    expect(unlistedBreaks(before, after, `${listed} The county no longer gives codes to teams.`)).toEqual([]);
    expect(unlistedBreaks(before, after, listed)).toEqual(['Team.code was removed.']);
  });
});

/** What stands in a type without a word about it. */
function silentIn(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return silent(type.name, type.getValues());
  if (isInputObjectType(type)) return silent(type.name, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...silent(type.name, fields),
    ...fields.flatMap(field => silent(`${type.name}.${field.name}`, field.args)),
  ];
}

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

const silent = (path: string, things: readonly Described[]): string[] =>
  things.filter(({ description }) => !description?.trim()).map(({ name }) => `${path}.${name}`);
