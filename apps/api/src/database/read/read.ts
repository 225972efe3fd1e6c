import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { badInput } from './bad-input.ts';
import { execute, type ReadContext } from './execute.ts';
import { maxValues } from './limits.ts';
import { type Bound, modelOf, type ReadModel } from './model.ts';
import { frameOf, Page, type PageData, type Row } from './page.ts';
import { prefixOf, uuidOf } from './type-id.ts';
import { Writer } from './writer.ts';

/** A row that says of which type it is, for fields that could answer several. */
type Named<Item> = Item & { readonly __typename: string };

/** The page that a connection field asks for. `only` adds equalities of the resolver's own: property and value. */
export async function readMany<Item = Row>(
  context: ReadContext,
  info: GraphQLResolveInfo,
  only: Row = {},
): Promise<Page<Item>> {
  const { cursors, listedBy } = modelOf(info.schema);
  const { fieldNodes, parentType, fieldName } = info;
  const of = listedBy(getNamedType(info.returnType));
  const [first] = fieldNodes;
  const field = parentType.getFields()[fieldName];
  if (!of || !first || !field) throw new Error(`${parentType.name}.${fieldName} is not a list`);
  const { data, lists } = await execute<PageData<Item>>(context, info, {
    what: `${parentType.name}.${fieldName}`,
    only,
    plan: planner => {
      const list = planner.list(of, { field, first, nodes: fieldNodes });
      return like => new Writer(like).rootList(list);
    },
  });
  return new Page(data ?? {}, frameOf(of.name, { ...lists[0] }, cursors));
}

/** The row with this uuid, as the type that the field answers; null when it is not there for the caller. */
export function readOne<Item extends object = Row>(
  context: ReadContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Named<Item> | null> {
  const { name } = getNamedType(info.returnType);
  const of = modelOf(info.schema).ofName(name);
  if (!of) throw new Error(`${name} has no readable`);
  return readRow<Item>(context, info, { of, uuid: id });
}

/** Whatever has this id. Missing and forbidden read the same. */
export async function readNode(
  context: ReadContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Named<Row> | null> {
  return readRow(context, info, addressed(modelOf(info.schema), id, 'id'));
}

/** Whatever has these ids, in their order, null for what is missing or forbidden: one statement for all types. */
export async function readNodes(
  context: ReadContext,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<(Named<Row> | null)[]> {
  if (ids.length > maxValues) throw badInput('ids', 'LIST_TOO_LONG', { max: maxValues });
  if (!ids.length) return [];
  const asked = ids.map(id => addressed(modelOf(info.schema), id, 'ids'));
  const types = [...new Set(asked.map(({ of }) => of))].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const { data } = await execute<Readonly<Record<string, Readonly<Record<string, Row>> | null>>>(
    context,
    info,
    {
      what: `several ${types.map(({ name }) => name).join()}`,
      ids: types.map(type => asked.filter(({ of }) => of === type).map(({ uuid }) => uuid)),
      plan: planner => {
        const rows = types.map(type => planner.row(type, info.fieldNodes));
        return like => new Writer(like).several(rows);
      },
    },
  );
  return asked.map(({ of, uuid }) => {
    const row = data?.[of.name]?.[uuid];
    return row ? { ...row, __typename: of.name } : null;
  });
}

/** Where a row is: its type and its key. */
interface Address {
  readonly of: Bound;
  readonly uuid: string;
}

async function readRow<Item extends object>(
  context: ReadContext,
  info: GraphQLResolveInfo,
  { of, uuid }: Address,
): Promise<Named<Item> | null> {
  const { data } = await execute<Item>(context, info, {
    what: `one ${of.name}`,
    ids: [[uuid]],
    plan: planner => {
      const row = planner.row(of, info.fieldNodes);
      return like => new Writer(like).one(row);
    },
  });
  return data ? { ...data, __typename: of.name } : null;
}

/** What an id from outside leads to. */
function addressed(model: ReadModel, id: string, field: string): Address {
  const of = model.ofPrefix(prefixOf(id));
  if (!of) throw badInput(field, 'ID_MALFORMED');
  return { of, uuid: uuidOf(of.prefix, id, field) };
}
