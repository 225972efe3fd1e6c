import type { Denied, Held, Permission, Reach } from '@firefly/domain/access';
import type { GraphQLNamedType } from 'graphql';
import { isEnumType } from 'graphql';
import type { Random } from '../random.ts';
import type { Twin } from '../twin.ts';
import type { Columns } from '../twin-types.ts';

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

const permissions: readonly Permission[] = [
  'units.read',
  'teams.read',
  'teams.addMember',
  'people.read',
  'settings.read',
  'settings.own',
];

/** Whose id each argument takes. */
const idsOf: Readonly<Record<string, string>> = {
  'DivisionFilter.parentId': 'Division',
  'DivisionFilter.within': 'Division',
  'TeamFilter.departmentId': 'Department',
  'TeamFilter.divisionIds': 'Division',
  'TeamFilter.within': 'Division',
  'TeamFilter.parentId': 'Team',
  'MembershipFilter.teamId': 'Team',
  'MembershipFilter.id': 'Membership',
  'Query.team(id)': 'Team',
};

const lists = /Filter\.(state|divisionIds|role|id)$|\(ids\)$/;

/** Values from the rows themselves, so that filters find something, and hostile ones. */
export function countyValue(twin: Twin, path: string, type: GraphQLNamedType, random: Random): unknown {
  const one = (): unknown => {
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'DateTime') return `2026-0${random.whole(1, 3)}-01T00:00:00.000Z`;
    if (type.name === 'ID')
      return anyId(
        twin,
        idsOf[path] ?? random.pick(['Division', 'Team', 'Person', 'Membership', 'Note', 'Home']),
        random,
      );
    return random.chance(0.3)
      ? random.pick(hostile)
      : piece(String(random.pick(twin.rows('Team')).name), random);
  };
  return lists.test(path) ? Array.from({ length: random.whole(0, 3) }, one) : one();
}

/** Rights of somebody: some permissions over some branches, lines, teams and oneself, some of them taken away again. */
export function countyActor(twin: Twin, random: Random) {
  const held = Array.from({ length: random.whole(0, 4) }, (): Held => ({
    permissions: random.some(permissions, 0.6),
    reach: anyReach(twin, random),
  }));
  const denied = Array.from({ length: random.pick([0, 1, 2, 3]) }, (): Denied => ({
    permission: random.pick(permissions),
    reach: anyReach(twin, random),
  }));
  return { held, denied };
}

function anyReach(twin: Twin, random: Random): Reach {
  const id = (type: string): string => String(random.pick(twin.rows(type)).id);
  switch (random.pick(['DIVISION', 'DIVISION', 'DIVISION', 'TEAM', 'SELF'] as const)) {
    case 'DIVISION': {
      const block = String(random.pick(['/1/', '/1/', random.pick(twin.rows('Division')).path]));
      return random.chance(0.5)
        ? { kind: 'DIVISION', block }
        : { kind: 'DIVISION', block, line: id('Department') };
    }
    case 'TEAM':
      return { kind: 'TEAM', team: id('Team') };
    case 'SELF':
      return random.chance(0.3)
        ? { kind: 'SELF', account: id('Person') }
        : { kind: 'SELF', account: String(random.pick(twin.rows('Note')).account), person: id('Person') };
  }
}

const anyId = (twin: Twin, type: string, random: Random): string =>
  twin.idOf(type, random.pick<Columns>(twin.rows(type)));

function piece(text: string, random: Random): string {
  const from = random.whole(0, text.length - 1);
  return text.slice(from, from + random.whole(1, text.length));
}
