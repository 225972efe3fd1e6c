import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { type Given, Slot } from './given.ts';
import type { Sql } from './readable.ts';

/** A text without values, and how to take its values from a request. */
export interface Statement {
  readonly text: string;
  values(given: Given): unknown[];
}

/** Compiles SQL and is connected to nothing. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Refuses anything but slots among the parameters: a value in there would be the same for everybody. */
export function statementOf(query: Sql): Statement {
  const { sql: text, parameters } = query.compile(compiler);
  const slots = parameters.map(parameter => {
    if (!(parameter instanceof Slot)) throw new Error('A value has slipped into a statement');
    return parameter;
  });
  return { text, values: given => slots.map(({ valueIn }) => valueIn(given)) };
}
