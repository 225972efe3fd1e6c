import { covers, type Scope } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import type { ChangeSet, EntityProperty, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../database/audit.entity.ts';
import { placeOf } from '../database/scope.ts';

/** What one transaction writes, seen at its flush: held against the scope it may write in, and kept for the audit. */
export interface Watch {
  readonly scope: Scope;
  readonly changes: Change[];
  /** The line of the first row that has one: the audit keeps a chain per line. */
  line?: string;
}

const watches = new WeakMap<object, Watch>();

/** Watches every row that `em` writes; whoever writes outside the scope, or takes a row in from there, is refused, even when an action forgot to ask. */
export function watch(em: EntityManager, scope: Scope): Watch {
  const fresh: Watch = { scope, changes: [] };
  watches.set(em, fresh);
  return fresh;
}

export class Watcher implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const watching = watches.get(em);
    if (watching) for (const set of uow.getChangeSets()) keep(watching, set);
  }
}

function keep(watching: Watch, set: ChangeSet<object>): void {
  const place = placeOf(set.meta, set.entity);
  const places = [place, set.originalEntity && placeOf(set.meta, asItWas(set))];
  if (places.some(one => one && !covers(watching.scope, one)))
    throw new Refusal('OUT_OF_REACH', { object: set.meta.className });
  watching.line ??= place?.lines?.[0];
  for (const [field, after] of Object.entries(set.payload)) {
    const property = set.meta.props.find(({ name }) => name === field);
    if (!property || property.version || property.primary) continue;
    const before: unknown = Reflect.get(set.originalEntity ?? {}, field);
    watching.changes.push({
      object: set.meta.className,
      field,
      before: shown(property, before),
      after: shown(property, after),
    });
  }
}

/** What a change leaves alone is as it is now: of a neighbour the ORM remembers no more than the key. */
const asItWas = ({ entity, originalEntity = {}, payload }: ChangeSet<object>): object =>
  Object.fromEntries(
    Object.entries(originalEntity).map(([name, value]) => [
      name,
      Object.hasOwn(payload, name) ? value : Reflect.get(entity, name),
    ]),
  );

/** A hidden column leaves only the trace that it changed. */
function shown(property: EntityProperty, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (property.hidden) return '•••';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
