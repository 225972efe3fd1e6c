import type { Place, Reach, Scope } from '@firefly/domain/access';
import { type EntityMetadata, helper, Reference, Utils } from '@mikro-orm/core';

/**
 * Where the rows of a table stand: for each word of a place the property that holds it, at most one to-one hop away
 * (`team.path`). Declared once per entity, and given both to its filter (writes) and to its readable (reads).
 */
export interface ScopedBy {
  readonly block?: string;
  readonly line?: string;
  /** Instead of `line` where a row belongs to several: an array column of departments. */
  readonly lines?: string;
  readonly team?: string;
  /** Instead of `team` where a row belongs to several: an array column of teams. */
  readonly teams?: string;
  readonly account?: string;
  readonly person?: string;
}

/** A condition in MikroORM's words. */
type Condition = Readonly<Record<string, unknown>>;

const standings = new WeakMap<object, ScopedBy>();

/** `/1/3/` holds everything from `/1/3/` up to, not including, `/1/30`: '0' is the character after the slash. */
export const beyond = (block: string): string => `${block.slice(0, -1)}0`;

/** The entity filter that keeps every load and change of an action inside the scope of its permission. */
export function scopedBy(at: ScopedBy) {
  const cond = (params: Record<string, Scope | undefined>): Condition => conditionOf(at, params.scope);
  standings.set(cond, at);
  return { name: 'scope', default: true, cond };
}

/** How an entity was declared to stand; nothing for a table without a scope. */
export function standingOf(meta: EntityMetadata): ScopedBy | undefined {
  const cond: unknown = meta.filters.scope?.cond;
  return typeof cond === 'function' ? standings.get(cond) : undefined;
}

/** Where one row stands now, changes not yet written included. */
export function placeOf(meta: EntityMetadata, row: object): Place | undefined {
  const at = standingOf(meta);
  if (!at) return undefined;
  return {
    block: textAt(row, at.block),
    lines: [at.line, at.lines].flatMap(path => (path === undefined ? [] : textsIn(valueAt(row, path)))),
    team: textAt(row, at.team),
    teams: at.teams === undefined ? [] : textsIn(valueAt(row, at.teams)),
    account: textAt(row, at.account),
    person: textAt(row, at.person),
  };
}

function conditionOf(at: ScopedBy, scope: Scope | undefined): Condition {
  if (!scope) throw new Error('The scope of this transaction is not set');
  const allowed = scope.allow.flatMap(reach => reached(at, reach));
  const denied = scope.deny.flatMap(reach => reached(at, reach));
  return { $and: [{ $or: allowed }, ...denied.map(condition => ({ $not: condition }))] };
}

/** The rows one reach covers; none of the conditions is ever null, so that `$not` means what it says. */
function reached(at: ScopedBy, reach: Reach): Condition[] {
  switch (reach.kind) {
    case 'DIVISION':
      return at.block === undefined ? [] : within(at, at.block, reach);
    case 'TEAM':
      return [...equal(at.team, reach.team), ...holding(at.teams, reach.team)];
    case 'SELF':
      return [...equal(at.account, reach.account), ...equal(at.person, reach.person)];
  }
}

function within(
  at: ScopedBy,
  path: string,
  { block, line }: Extract<Reach, { kind: 'DIVISION' }>,
): Condition[] {
  const inBlock = nested(path, { $ne: null, $gte: block, $lt: beyond(block) });
  if (line === undefined) return [inBlock];
  const onLine = [...equal(at.line, line), ...holding(at.lines, line)];
  return onLine.map(condition => ({ $and: [inBlock, condition] }));
}

const equal = (path: string | undefined, value: string | undefined): Condition[] =>
  path === undefined || value === undefined ? [] : [nested(path, { $ne: null, $eq: value })];

const holding = (path: string | undefined, value: string): Condition[] =>
  path === undefined ? [] : [nested(path, { $ne: null, $contains: [value] })];

/** `team.path` becomes `{ team: { path: … } }`. */
const nested = (path: string, condition: Condition): Condition =>
  path.split('.').reduceRight<Condition>((inner, name) => ({ [name]: inner }), condition);

function valueAt(row: object, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  const value: unknown = Reference.unwrapReference(Reflect.get(row, head));
  if (!Utils.isEntity<object>(value)) return value;
  if (!rest.length) return helper(value).getPrimaryKey();
  if (!helper(value).isInitialized())
    throw new Error(`${path} of a written row is not loaded, so its place is unknown`);
  return valueAt(value, rest.join('.'));
}

const textAt = (row: object, path: string | undefined): string | undefined =>
  path === undefined ? undefined : textsIn(valueAt(row, path))[0];

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap(part => (typeof part === 'string' ? inArray(part) : []));

/** Of a row as it was loaded the ORM remembers an array in the database's own writing: `{one,two}`. */
const inArray = (text: string): string[] =>
  text.startsWith('{') ? text.slice(1, -1).split(',').filter(Boolean) : [text];
