import { generateSync } from 'otplib';
import type pg from 'pg';
import { v7 } from 'uuid';
import { idOf } from '../../src/graphql/ids.ts';
import { demoPassword } from '../demo.ts';
import { findThing, isThing } from './things.ts';

/** What the placeholders of a document stand for at the moment it is asked. */
export interface Pantry {
  /** The tables themselves: no scope stands in what is asked there. */
  readonly tables: pg.Pool;
  /** What each document asked so far has answered. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly clock: { now: Date };
  /** Sends a file for this purpose, as whoever asks the document; answers its id. */
  readonly upload: (purpose: string) => Promise<string>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Changes what the variables name, such as the place. */
export type Variant = (text: string) => string;

/** The variables as they are sent: every text that begins with `@` becomes what it stands for. */
export async function filled(variables: Variables, pantry: Pantry, variant: Variant): Promise<Variables> {
  const fill = async (value: unknown): Promise<unknown> => {
    if (typeof value === 'string') return standFor(variant(value), pantry);
    if (Array.isArray(value)) return Promise.all(value.map(fill));
    return typeof value === 'object' && value !== null ? fillAll(value) : value;
  };
  const fillAll = async (values: object): Promise<Variables> => {
    const entries = Object.entries(values).map(async ([name, value]) => [name, await fill(value)]);
    return Object.fromEntries(await Promise.all(entries));
  };
  return fillAll(variables);
}

async function standFor(text: string, pantry: Pantry): Promise<unknown> {
  if (!text.startsWith('@')) return text;
  const [word = '', ...rest] = text.slice(1).split(':');
  const name = rest.join(':');
  if (isThing(word)) return (await findThing(pantry.tables, word, name)).id;
  switch (word) {
    case 'version':
      return versionOf(name, pantry);
    case 'key':
      return crypto.randomUUID();
    case 'new':
      return idOf(name, v7());
    case 'upload':
      return pantry.upload(name);
    case 'password':
      return demoPassword;
    case 'answer':
      return answered(name, pantry);
    case 'code':
      return codeOf(answered(name, pantry), pantry);
    default:
      throw new Error(`Nobody knows what ${text} stands for`);
  }
}

async function versionOf(thing: string, { tables }: Pantry): Promise<number> {
  const [kind = '', ...name] = thing.split(':');
  return (await findThing(tables, kind, name.join(':'))).version;
}

/** `sign-in.signIn.refreshToken`: a document, and the way through its answer. */
function answered(path: string, { answers }: Pantry): unknown {
  const [document = '', ...steps] = path.split('.');
  const found = steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    answers.get(document),
  );
  if (found === undefined) throw new Error(`${path} has not been answered`);
  return found;
}

/** What the authenticator app shows. It shows a new one each half minute, and none opens twice. */
function codeOf(secret: unknown, { clock }: Pantry): string {
  clock.now = new Date(clock.now.getTime() + 60_000);
  return generateSync({ secret: String(secret), epoch: Math.floor(clock.now.getTime() / 1000) });
}
