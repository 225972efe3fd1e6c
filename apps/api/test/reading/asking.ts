import type { Denied, Held, Permission, Reach } from '@firefly/domain/access';
import { getNamedType, getNullableType, type GraphQLInputType, isEnumType, isListType } from 'graphql';
import { text } from './plain-filters.ts';
import type { Random } from './random.ts';
import type { Twin } from './twin.ts';
import type { Columns, TwinContext } from './twin-types.ts';

/** What callers write who mean no good, or know no better. */
const hostile = [
  "'; drop table team; --",
  '"',
  '%',
  '_',
  '\\',
  "' or '1'='1",
  '$1',
  '${name}',
  '--',
  '/*',
  '😀',
  '%_%',
];

/** Values for arguments and filter words: mostly from the rows themselves, so that they find something. */
export class Asking {
  readonly #twin: Twin;
  readonly #idsOf: Readonly<Record<string, string>>;

  /** `idsOf` says whose id an argument takes; the others take anybody's. */
  constructor(twin: Twin, idsOf: Readonly<Record<string, string>>) {
    this.#twin = twin;
    this.#idsOf = idsOf;
  }

  value(path: string, type: GraphQLInputType, random: Random): unknown {
    const one = (): unknown => this.#single(path, type, random);
    return isListType(getNullableType(type)) ? Array.from({ length: random.whole(0, 3) }, one) : one();
  }

  #single(path: string, type: GraphQLInputType, random: Random): unknown {
    const named = getNamedType(type);
    if (isEnumType(named)) return random.pick(named.getValues()).name;
    if (named.name === 'Boolean') return random.chance(0.5);
    if (named.name === 'DateTime') return `2026-0${random.whole(1, 3)}-01T00:00:00.000Z`;
    if (named.name === 'ID') return this.#id(this.#idsOf[path] ?? random.pick(this.#twin.types()), random);
    return random.chance(0.3) ? random.pick(hostile) : this.#piece(path, random);
  }

  #id(type: string, random: Random): string {
    const rows = this.#twin.rows(type);
    return rows.length ? this.#twin.idOf(type, random.pick<Columns>(rows)) : this.#id('Division', random);
  }

  /** A piece of what some row says in the column that the word is named after. */
  #piece(path: string, random: Random): string {
    const [type = '', word = ''] = path.split(/Filter\.|\./);
    const rows = this.#twin.rows(type);
    const row = rows.length ? random.pick(rows) : undefined;
    const whole = text(row?.[word] ?? row?.name ?? '长');
    const from = random.whole(0, whole.length - 1);
    return random.chance(0.3) ? whole : whole.slice(from, from + random.whole(1, whole.length));
  }
}

interface People {
  readonly permissions: readonly Permission[];
  /** The ids of accounts, as rows name them. */
  readonly accounts: readonly string[];
}

/** Rights of somebody: some permissions over some branches, lines, teams and oneself, some of them taken away again. */
export function anybody(twin: Twin, people: People, random: Random): TwinContext['actor'] {
  const reach = (): Reach => anyReach(twin, people, random);
  const held = Array.from({ length: random.whole(0, 5) }, (): Held => ({
    permissions: random.some(people.permissions, 0.6),
    reach: reach(),
  }));
  const denied = Array.from({ length: random.pick([0, 0, 1, 2]) }, (): Denied => ({
    permission: random.pick(people.permissions),
    reach: reach(),
  }));
  return { held, denied };
}

function anyReach(twin: Twin, { accounts }: People, random: Random): Reach {
  const id = (type: string): string => String(random.pick(twin.rows(type)).id);
  switch (random.pick(['DIVISION', 'DIVISION', 'DIVISION', 'TEAM', 'SELF'] as const)) {
    case 'DIVISION': {
      const block = random.pick(['/1/', '/1/', String(random.pick(twin.rows('Division')).path)]);
      return random.chance(0.5)
        ? { kind: 'DIVISION', block }
        : { kind: 'DIVISION', block, line: id('Department') };
    }
    case 'TEAM':
      return { kind: 'TEAM', team: id('Team') };
    case 'SELF': {
      const account = random.pick(accounts);
      return random.chance(0.3) ? { kind: 'SELF', account } : { kind: 'SELF', account, person: id('Person') };
    }
  }
}
