import { Refusal } from '@firefly/domain/shared';
import type { Shape } from './shape.ts';
import { isIntrospection } from './shape.ts';

export interface Standing {
  readonly signedIn: boolean;
  /** Holds `schema.read`: may ask for the schema and is told what is wrong with an operation. */
  readonly readsSchema: boolean;
}

/** Decides by the root fields alone, before validation could tell anything of the schema (security.md R8, R9). */
export function holdToRoots({ fields }: Shape, standing: Standing, open: ReadonlySet<string>): void {
  const names = [...fields.keys()];
  if (!standing.signedIn && !isOpen(names, open)) throw new Refusal('UNAUTHENTICATED');
  if (!standing.readsSchema && names.some(isIntrospection))
    throw new Refusal('FORBIDDEN', { permission: 'schema.read' });
}

/** `__typename` opens nothing by itself, but may stand beside what is open. */
const isOpen = (names: readonly string[], open: ReadonlySet<string>): boolean =>
  names.some(name => open.has(name)) && names.every(name => open.has(name) || name === '__typename');
