import { badInput } from './bad-input.ts';
import { maxText, maxValues } from './limits.ts';
import type { Bound, BoundFilter } from './model.ts';
import { uuidOf } from './type-id.ts';

/** The words of a filter that limit, in the order in which they were declared, with ids as uuids. */
export function takeFilter(of: Bound, filter: unknown): ReadonlyMap<string, unknown> {
  const taken = new Map<string, unknown>();
  if (typeof filter !== 'object' || filter === null) return taken;
  const given = new Map<string, unknown>(Object.entries(filter));
  for (const [word, bound] of of.filters) {
    const value = given.get(word);
    if (value !== undefined && value !== null) taken.set(word, checked(bound, value));
  }
  return taken;
}

function checked(bound: BoundFilter, value: unknown): unknown {
  const field = `filter.${bound.word}`;
  if (!Array.isArray(value)) return single(bound, value, field);
  if (value.length > maxValues) throw badInput(field, 'LIST_TOO_LONG', { max: maxValues });
  return value.map(part => single(bound, part, field));
}

function single({ idOf }: BoundFilter, value: unknown, field: string): unknown {
  if (typeof value !== 'string') return value;
  if (value.length > maxText) throw badInput(field, 'TEXT_TOO_LONG', { max: maxText });
  return idOf ? uuidOf(idOf.prefix, value, field) : value;
}
