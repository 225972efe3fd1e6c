import type { EntityName } from '@mikro-orm/core';
import type { RawBuilder } from 'kysely';
import type { Guards } from './guards.ts';
import type { Task } from '../graphql/later.ts';
import type { Purpose } from './files/index.ts';

/** What a module brings to the house. */
export interface Module {
  readonly entities: readonly EntityName<unknown>[];
  readonly resolvers: readonly Function[];
  /** What the worker can be asked to do for this module, by name. */
  readonly tasks?: Readonly<Record<string, Task>>;
  /** Rights that follow from the module's own rows, such as a leader's: see access/rights.ts. */
  readonly rights?: RawBuilder<unknown>;
  readonly guards?: Partial<Guards>;
  /** What files may be uploaded for, by name. */
  readonly purposes?: Readonly<Record<string, Purpose>>;
}
