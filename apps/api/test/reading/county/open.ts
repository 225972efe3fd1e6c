import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { inject } from 'vitest';
import { attachReads } from '../../../src/database/read/index.ts';
import { asSuperuser } from '../../../src/database/roles.ts';
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

let opened = 0;

export async function openCounty(seed = 1): Promise<County> {
  const superuser = inject('superuser');
  const database = `county_${process.pid}_${(opened += 1)}`;
  await asSuperuser(superuser, client => client.query(`create database ${database}`));
  const orm = await MikroORM.init({
    clientUrl: new URL(`/${database}`, superuser).href,
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
  const schema = attachReads(await countySchema(), orm, {
    cursorKey,
    observe: text => statements.push(text),
  });
  const close = async (): Promise<void> => {
    await orm.close(true);
    await asSuperuser(superuser, client => client.query(`drop database ${database} with (force)`));
  };
  return { orm, schema, statements, close };
}

const countySchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [CountyResolver, PersonResolver, DivisionTeamsResolver, DeskResolver],
    scalarsMap: scalars,
    validate: false,
  });
