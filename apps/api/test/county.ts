import { assertObjectType, type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import pg from 'pg';
import type { Asker, Heard } from './asker.ts';
import { filled, type Variables } from './cookbook/placeholders.ts';
import { draftOf } from './uploads.ts';
import { openTestHouse, type TestHouse } from './house.ts';

/** Somebody at work in the county. Texts that begin with `@` stand for what they name, as in the cookbook. */
export interface Clerk {
  readonly asker: Asker;
  /** Calls one mutation; `of` names a row in the version it now has. The answer is what the mutation answered. */
  // What a test asked for, it knows the shape of.
  // oxlint-disable-next-line typescript/no-explicit-any
  does(verb: string, input?: Variables, shows?: string): Promise<any>;
  /** The whole answer to it, errors included, in Chinese. */
  hears(verb: string, input?: Variables): Promise<Heard>;
  /** The code with which the mutation is refused; one that is not fails the test. */
  refused(verb: string, input?: Variables): Promise<string>;
  // oxlint-disable-next-line typescript/no-explicit-any
  asks(query: string, variables?: Variables): Promise<any>;
}

/** A county of a test's own, with its tables open to the test and its clock in the test's hand. */
export interface County extends TestHouse {
  clerk(username: string): Promise<Clerk>;
  clerkOf(asker: Asker): Clerk;
  /** The tables themselves, as their owner: beside every scope and every rule of the app. */
  rows<Row extends pg.QueryResultRow>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Moves the clock on; whoever was signed in by token signs in again. */
  later(span: { readonly minutes?: number; readonly days?: number }): void;
}

export async function openCounty(environment: Readonly<Record<string, string>> = {}): Promise<County> {
  const house = await openTestHouse({ environment });
  const tables = new pg.Pool({ connectionString: house.ownerUrl, max: 2 });
  // The database may go before its last connection has.
  tables.on('error', () => undefined);
  const clerks = new Map<string, Clerk>();

  const fill = (asker: Asker, variables: Variables): Promise<Variables> => {
    const upload = (purpose: string) => draftOf(house.address, asker, purpose);
    return filled(variables, { tables, answers: new Map(), clock: house.clock, upload }, text => text);
  };

  const clerkOf = (asker: Asker): Clerk => {
    const prepare = async (verb: string, input: Variables, shows?: string) => ({
      document: documentOf(house, verb, shows),
      variables: { input: await fill(asker, withKey(house, verb, named(input))) },
    });
    return {
      asker,
      async does(verb, input = {}, shows) {
        const { document, variables } = await prepare(verb, input, shows);
        return (await asker.ok(document, variables))[verb];
      },
      async hears(verb, input = {}) {
        const { document, variables } = await prepare(verb, input);
        return asker.ask(document, variables, { 'accept-language': 'zh' });
      },
      async refused(verb, input = {}) {
        const { document, variables } = await prepare(verb, input);
        return asker.refusal(document, variables);
      },
      asks: async (query, variables = {}) => asker.ok(query, await fill(asker, variables)),
    };
  };

  return {
    ...house,
    clerkOf,
    async clerk(username) {
      const known = clerks.get(username) ?? clerkOf(await house.as(username));
      clerks.set(username, known);
      return known;
    },
    rows: async (statement, values = []) => (await tables.query(statement, [...values])).rows,
    later({ minutes = 0, days = 0 }) {
      house.clock.now = new Date(house.clock.now.getTime() + (days * 24 * 60 + minutes) * 60_000);
      clerks.clear();
    },
    async close() {
      await tables.end();
      await house.close();
    },
  };
}

function documentOf(house: TestHouse, verb: string, shows?: string): string {
  const field = fieldOf(house, verb);
  const answers = Object.keys(assertObjectType(getNamedType(field.type)).getFields());
  const selection = shows ?? answers.find(name => name === 'replayed' || name === 'done') ?? answers[0];
  const [input] = field.args;
  return input
    ? `mutation($input: ${String(input.type)}) { ${verb}(input: $input) { ${selection} } }`
    : `mutation { ${verb} { ${selection} } }`;
}

/** Whatever takes a key is given a fresh one, unless the test has one of its own. */
function withKey(house: TestHouse, verb: string, input: Variables): Variables {
  const type = fieldOf(house, verb).args[0]?.type;
  const named = type && getNamedType(type);
  const takesKey = isInputObjectType(named) && 'idempotencyKey' in named.getFields();
  return takesKey ? { idempotencyKey: '@key', ...input } : input;
}

/** `of: 'team:…'` is its id and its version. */
function named({ of, ...input }: Variables): Variables {
  return typeof of === 'string' ? { id: `@${of}`, version: `@version:${of}`, ...input } : input;
}

function fieldOf({ schema }: TestHouse, verb: string): GraphQLField<unknown, unknown> {
  const field = schema.getMutationType()?.getFields()[verb];
  if (!field) throw new Error(`${verb} is no mutation`);
  return field;
}
