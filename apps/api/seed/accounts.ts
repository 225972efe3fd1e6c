import { type AccountKind, type RoleKey, roles } from '@firefly/domain/access';
import { ref } from '@mikro-orm/core';
import { Account, Grant, hashPassword, Role } from '../src/modules/access/index.ts';
import type { Keys } from '../src/database/keys.ts';
import { Person, sealingKey } from '../src/modules/people/index.ts';
import { Membership } from '../src/modules/teams/index.ts';
import type { Department, Division } from '../src/modules/units/index.ts';
import type { Sowing } from './sow.ts';
import type { Units } from './units.ts';

interface Demo {
  readonly username: string;
  readonly name: string;
  readonly role?: RoleKey;
  readonly at?: string;
  readonly line?: string;
  readonly kind?: AccountKind;
}

/** One per kind of user (security.md §1.5). They exist in the demo profile alone, with one password for all. */
export const demoAccounts: readonly Demo[] = [
  { username: 'system.admin', name: '系统管理员', role: 'SYSTEM_ADMIN' },
  { username: 'security.admin', name: '安全管理员', role: 'SECURITY_ADMIN' },
  { username: 'audit.admin', name: '审计管理员', role: 'AUDIT_ADMIN' },
  { username: 'county.office', name: '县级统筹', role: 'COUNTY_OFFICE' },
  { username: 'civil.county', name: '民政部门管理员', role: 'DEPARTMENT_MANAGER', line: 'CIVIL_AFFAIRS' },
  { username: 'education.county', name: '教育部门管理员', role: 'DEPARTMENT_MANAGER', line: 'EDUCATION' },
  { username: 'town.gujiao', name: '谷脚镇专干', role: 'TOWN_CLERK', at: '谷脚镇' },
  { username: 'village.guanyin', name: '观音村专干', role: 'VILLAGE_CLERK', at: '观音村' },
  { username: 'leader', name: '观音村小队队长', at: '观音村', kind: 'VOLUNTEER' },
  { username: 'volunteer', name: '志愿者', role: 'VOLUNTEER', at: '观音村', kind: 'VOLUNTEER' },
  { username: 'integrator', name: '对接系统', role: 'INTEGRATOR', kind: 'INTEGRATOR' },
];

export async function plantAccounts(sowing: Sowing, units: Units, keys: Keys, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (const demo of demoAccounts) {
    const division = divisionCalled(units, demo.at);
    const department = demo.line ? units.departments.get(demo.line) : undefined;
    const person = demo.username === 'integrator' ? undefined : await personOf(sowing, keys, division, demo);
    const account = sowing.em.create(Account, {
      id: sowing.nextId(),
      username: demo.username,
      displayName: `${demo.name}（演示）`,
      kind: demo.kind ?? 'STAFF',
      state: 'ACTIVE',
      person: person && ref(person),
      division: ref(division),
      path: division.path,
      department: department && ref(department),
      passwordHash,
      passwordHistory: [],
      passwordChangedAt: sowing.now,
      recoveryHashes: [],
      mustChangePassword: false,
    });
    if (demo.role) await plantGrant(sowing, account, demo.role, { division, department });
  }
}

interface Over {
  readonly division: Division;
  readonly department?: Department;
}

async function plantGrant({ em, now, nextId }: Sowing, account: Account, roleKey: RoleKey, { division, department }: Over): Promise<void> {
  const [reach = 'SELF'] = roles[roleKey].reaches;
  em.create(Grant, {
    id: nextId(),
    account: ref(account),
    path: account.path,
    accountLine: account.department,
    roleKey,
    role: ref(await em.findOneOrFail(Role, { key: roleKey })),
    reach,
    division: ref(division),
    department: department && ref(department),
    startsAt: now,
    reason: '演示账号',
  });
}

/** The demo leader is one who leads: the first leader planted in the village; everybody else is a person of their own. */
async function personOf(sowing: Sowing, keys: Keys, division: Division, { username, name }: Demo): Promise<Person> {
  if (username === 'leader') return leaderIn(sowing, division);
  const id = sowing.nextId();
  return sowing.em.create(Person, {
    id,
    name: `${name.slice(0, 20)}·演示`,
    division: ref(division),
    path: division.path,
    lines: [],
    teams: [],
    dataKey: sealingKey(keys, id),
  });
}

async function leaderIn({ em }: Sowing, { path }: Division): Promise<Person> {
  await em.flush();
  const { person } = await em.findOneOrFail(Membership, { role: 'LEADER', path }, { filters: { scope: false }, orderBy: { id: 'asc' } });
  return person.getEntity();
}

function divisionCalled({ county, towns, villages }: Units, name: string | undefined): Division {
  const found = name ? [...towns, ...villages].find((division) => division.name === name) : county;
  if (!found) throw new Error(`The seed planted no division ${name}`);
  return found;
}
