import { nowhere, scopeOf } from '@firefly/domain/access';
import { type EntityClass, type FilterQuery, LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { Work } from './context.ts';
import { readableOf, uuidOf } from './ids.ts';

interface Named {
  readonly id: string;
  readonly version?: number;
}

/**
 * Loads what a client wants to change. The scope of the mutation stands in the WHERE, so what is out of reach reads as
 * not found; with `version`, a row that has changed since the client saw it is refused.
 */
export async function load<Row extends { id: string }>(
  { em }: Work,
  entity: EntityClass<Row>,
  named: Named,
  field = 'id',
): Promise<Row> {
  const row = await em.findOneOrFail(entity, whereOf(entity, named.id, field));
  if (named.version !== undefined) await em.lock(row, LockMode.OPTIMISTIC, named.version);
  return row;
}

/** Loads what a client only refers to, such as the team above a new one: whoever may read it may name it. */
export async function see<Row extends { id: string }>(
  { em, actor }: Work,
  entity: EntityClass<Row>,
  id: string,
  field: string,
): Promise<Row> {
  const { permission, scope: standing } = readableOf(entity);
  const scope = actor ? scopeOf(actor.held, actor.denied, permission) : nowhere;
  const filters = { scope: standing === 'open' ? false : { scope } };
  const row = await em.findOneOrFail(entity, whereOf(entity, id, field), { filters });
  return row;
}

/** The id of a new row: the client's own when it made one, otherwise ours. */
export const newId = (entity: EntityClass<unknown>, { id }: { readonly id?: string }): { id: string } => ({
  id: id === undefined ? v7() : uuidOf(entity, id),
});

function whereOf<Row extends { id: string }>(entity: EntityClass<Row>, id: string, field: string) {
  const where = { id: uuidOf(entity, id, field) };
  // That every such row is found by its id is beyond what the compiler sees in a generic entity.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return where as FilterQuery<Row>;
}
