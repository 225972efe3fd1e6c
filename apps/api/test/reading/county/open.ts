import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@firefly/local-postgres';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { attachReads } from '../../../src/database/read/index.ts';
import { scalars } from '../../../src/graphql/scalars/index.ts';
import { Random } from '../random.ts';
import { countyEntities } from './entities.ts';
import { CountyResolver, DeskResolver, DivisionTeamsResolver, PersonResolver } from './resolvers.ts';
import { fillCounty } from './rows.ts';

/** A county with its database; everything that reading runs there is written down. */
export interface County {
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  readonly statements: string[];
  close(): Promise<void>;
}

export const cursorKey = Buffer.alloc(32, 7);

export async function openCounty(seed = 1): Promise<County> {
  const folder = await mkdtemp(join(tmpdir(), 'county-'));
  const server = await startPostgres({ folder, durable: false });
  const orm = await MikroORM.init({
    clientUrl: server.url,
    entities: countyEntities,
    namingStrategy: UnderscoreNamingStrategy,
    filtersOnRelations: false,
    autoJoinRefsForFilters: false,
    pool: { max: 4 },
  });
  await orm.schema.create();
  await fillCounty(orm, new Random(seed));
  await orm.em.getConnection().execute('analyze');
  const statements: string[] = [];
  const schema = attachReads(await countySchema(), orm, cursorKey, text => statements.push(text));
  const close = async (): Promise<void> => {
    await orm.close(true);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { orm, schema, statements, close };
}

const countySchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [CountyResolver, PersonResolver, DivisionTeamsResolver, DeskResolver],
    scalarsMap: scalars,
    validate: false,
  });
