import { defineEntity, p } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { buildSchema, GraphQLID, GraphQLString, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { identity, territory } from '../../src/database/columns.ts';
import { attachReads, readable, type Reading, sql } from '../../src/database/read/index.ts';
import { scopedBy } from '../../src/database/scope.ts';

interface Plan {
  /** Of the wire type, beside its id. */
  readonly fields?: string;
  readonly reading?: Partial<Reading>;
  readonly block?: 'path' | 'plainPath' | 'nothing';
  /** What a decorator would have left on the fields. */
  readonly decorated?: Readonly<
    Record<string, { readonly may?: string; readonly by?: string; readonly resolve?: boolean }>
  >;
}

let boots = 0;

/** Boots a house with one table, its type, and a list of it. */
function boot({ fields = '', reading = {}, block = 'path', decorated = {} }: Plan): void {
  const name = `Room${(boots += 1)}`;
  const Table = defineEntity({
    name,
    filters: block === 'nothing' ? {} : { scope: scopedBy({ block }) },
    properties: {
      ...identity,
      path: territory(),
      plainPath: p.text(),
      name: p.string(),
      note: p.text().nullable(),
      secret: p.text().hidden(),
      friend: p.uuid(),
      above: () => p.manyToOne(Room),
    },
  });
  class Room extends Table.class {}
  Table.setClass(Room);
  const prefix = `room${'abcdefghijklmnopqrstuvwxyz'.charAt(boots % 26)}${'x'.repeat(boots / 26)}`;
  readable(name, Room, { prefix, permission: 'units.read', order: { NAME: 'name' }, ...reading });
  const schema = buildSchema(`
    type Query { rooms(first: Int = 20): ${name}Connection! }
    type ${name} { id: ID! ${fields.replaceAll('Room', name)} }
    type ${name}Connection { nodes: [${name}!]! }`);
  const connection = schema.getType(`${name}Connection`);
  if (connection) connection.extensions = { lists: name };
  const type = schema.getType(name);
  for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
    const { resolve, ...extensions } = decorated[field.name] ?? {};
    field.extensions = extensions;
    if (resolve) field.resolve = () => '';
  }
  const orm = new MikroORM({ entities: [Room], dbName: 'nowhere' });
  attachReads(schema, orm, { cursorKey: Buffer.alloc(32) });
}

test('the house starts when every field can be answered', () => {
  const reading: Partial<Reading> = {
    computed: { upper: name => sql`upper(${name('name')})` },
    needs: { masked: ['note'] },
    filter: {
      name: ['name', 'contains', () => GraphQLString],
      above: ['above.name', 'eq', () => GraphQLString],
    },
  };
  const fields =
    'name: String! note: String upper: String! masked: String! above: Room below(first: Int = 20): RoomConnection!';
  expect(() =>
    boot({ fields, reading, decorated: { masked: { resolve: true }, below: { by: 'above' } } }),
  ).not.toThrow();
});

test.each<[string, Plan, RegExp]>([
  [
    'a field nobody can answer',
    { fields: 'colour: String' },
    /colour cannot be read: no property, not computed, no needs/,
  ],
  [
    'a field with a resolver that does not say what it needs',
    { fields: 'name: String!', decorated: { name: { resolve: true } } },
    /has a resolver but does not say what it needs/,
  ],
  [
    'needs without a resolver',
    { fields: 'masked: String', reading: { needs: { masked: ['note'] } } },
    /has needs but no resolver/,
  ],
  [
    'a need that is no column',
    {
      fields: 'masked: String',
      reading: { needs: { masked: ['above'] } },
      decorated: { masked: { resolve: true } },
    },
    /needs above, which is not a column/,
  ],
  [
    'arguments that nobody reads',
    { fields: 'name(long: Boolean): String!' },
    /takes arguments that nobody reads/,
  ],
  ['a promise over a nullable column', { fields: 'note: String!' }, /note is promised, but note may be null/],
  [
    'a promise of a neighbour that may be out of reach',
    { fields: 'above: Room!' },
    /above is promised, but its row may be out of reach/,
  ],
  ['a neighbour of another type', { fields: 'above: Query' }, /leads to a table that its type does not show/],
  [
    'a permission on a field, where it would be lost',
    { fields: 'name: String!', decorated: { name: { may: 'units.read' } } },
    /names a permission, which only root fields check/,
  ],
  [
    'a permission on a list, where it would be lost',
    {
      fields: 'below(first: Int = 20): RoomConnection!',
      decorated: { below: { by: 'above', may: 'units.read' } },
    },
    /names a permission/,
  ],
  [
    'a list that hangs on nothing',
    { fields: 'below(first: Int = 20): RoomConnection!' },
    /nothing says how they hang together/,
  ],
  [
    'a list that hangs on a text',
    { fields: 'below(first: Int = 20): RoomConnection!', decorated: { below: { by: 'name' } } },
    /hangs on name, which leads elsewhere/,
  ],
  ['a name too long for SQL', { fields: `${'long'.repeat(13)}: String` }, /is longer than 50 characters/],
  [
    'an order on a nullable column',
    { reading: { order: { NOTE: 'note' } } },
    /sorts by note, which may be null/,
  ],
  [
    'an order on a hidden column',
    { reading: { order: { SECRET: '-secret' } } },
    /sorts by secret, which is hidden/,
  ],
  ['no order at all', { reading: { order: {} } }, /has no order/],
  [
    'a filter on a hidden column',
    { reading: { filter: { secret: ['secret', 'eq', () => GraphQLString] } } },
    /filters by a hidden column/,
  ],
  [
    'a filter on nothing',
    { reading: { filter: { colour: ['colour', 'eq', () => GraphQLString] } } },
    /has no property colour/,
  ],
  [
    'a filter two neighbours away',
    { reading: { filter: { far: ['above.above.name', 'eq', () => GraphQLString] } } },
    /goes further than one neighbour/,
  ],
  [
    'an id of nobody knows whom',
    { reading: { filter: { friend: ['friend', 'eq', () => GraphQLID] } } },
    /does not say whose id it takes/,
  ],
  [
    'a territory without a division',
    { reading: { filter: { within: ['path', 'within', () => GraphQLID] } } },
    /finds no entity whose path it could take/,
  ],
  [
    'a territory column that is not collate "C"',
    { block: 'plainPath' },
    /limited by plainPath, which is not collate "C"/,
  ],
  ['a table that nobody limits', { block: 'nothing' }, /has no scope/],
  [
    'a scope said in two ways',
    { reading: { scope: { block: 'path' } } },
    /has another scope than the filter of its entity/,
  ],
  ['a prefix that is none', { reading: { prefix: 'Room 1' } }, /is not a prefix for ids/],
])('the house does not start with %s', (_, plan, reason) => {
  expect(() => boot(plan)).toThrow(reason);
});

test('a type is declared readable once', () => {
  const Table = defineEntity({ name: 'Twice', properties: { ...identity } });
  const declare = () => readable('Twice', Table.class, { prefix: 'twice', permission: 'units.read' });
  declare();
  expect(declare).toThrow('Twice is declared readable twice');
});
