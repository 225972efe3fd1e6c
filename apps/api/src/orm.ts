import { MikroORM, type Options, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { AuditEntry, AuditSeal } from './database/audit.entity.ts';
import { Idempotency } from './database/idempotency.entity.ts';
import { connectionLifetimeSeconds } from './database/read/index.ts';
import { RateLimit } from './database/rate-limit.entity.ts';
import { Watcher } from './graphql/watch.ts';
import { modules } from './modules/index.ts';
import { migrations } from '../migrations/index.ts';

export interface Connect {
  readonly url: string;
  readonly pool?: number;
  readonly statementTimeout?: number;
}

/** Opens the database for the tables of all modules. The app never connects as an owner; migrations never as the app. */
export const openOrm = ({ url, pool = 8, statementTimeout = 5000 }: Connect): Promise<MikroORM> =>
  MikroORM.init({
    ...tables,
    clientUrl: url,
    pool: { min: 1, max: pool },
    driverOptions: {
      maxLifetimeSeconds: connectionLifetimeSeconds,
      keepAlive: true,
      statement_timeout: statementTimeout,
      lock_timeout: 2000,
      idle_in_transaction_session_timeout: 10_000,
      options: '-c TimeZone=UTC -c DateStyle=ISO',
    },
  });

const tables: Options = {
  entities: [AuditEntry, AuditSeal, Idempotency, RateLimit, ...modules.flatMap(module => module.entities)],
  namingStrategy: UnderscoreNamingStrategy,
  extensions: [Migrator],
  subscribers: [new Watcher()],
  filtersOnRelations: false,
  autoJoinRefsForFilters: false,
  forceUtcTimezone: true,
  migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, allOrNothing: true },
  // A connection is opened when the first statement needs one, so that the product may start before its database.
  ensureDatabase: false,
  discovery: { warnWhenNoEntities: true },
  logger: () => undefined,
  schemaGenerator: { ignoreSchema: ['graphile_worker'] },
  metadataCache: { enabled: false },
};
