import { type AccountKind, type RoleKey, roles } from '@firefly/domain/access';
import { ref } from '@mikro-orm/core';
import { Account, Grant, hashPassword, Role } from '../src/modules/access/index.ts';
import type { Person } from '../src/modules/people/index.ts';
import { Membership } from '../src/modules/teams/index.ts';
import type { Division } from '../src/modules/units/index.ts';
import { plantPerson } from './people.ts';
import type { Sowing } from './sow.ts';
import { divisionCalled, type Units } from './units.ts';

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
  { username: 'leader', name: '观音村小队队长', role: 'VOLUNTEER', at: '观音村', kind: 'VOLUNTEER' },
  { username: 'volunteer', name: '志愿者', role: 'VOLUNTEER', at: '观音村', kind: 'VOLUNTEER' },
  { username: 'integrator', name: '对接系统', role: 'INTEGRATOR', kind: 'INTEGRATOR' },
];

export async function plantAccounts(sowing: Sowing, units: Units, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (const demo of demoAccounts) {
    const division = divisionCalled(units, demo.at);
    const department = demo.line ? units.departments.get(demo.line) : undefined;
    const person = await personOf(sowing, division, demo);
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
    if (demo.role) await plantGrant(sowing, account, demo.role);
  }
}

/** Over the account's own division and department. */
async function plantGrant({ em, now, nextId }: Sowing, account: Account, roleKey: RoleKey): Promise<void> {
  const [reach = 'SELF'] = roles[roleKey].reaches;
  const { path, division, department } = account;
  em.create(Grant, {
    id: nextId(),
    account: ref(account),
    path,
    accountLine: department,
    roleKey,
    role: ref(await em.findOneOrFail(Role, { key: roleKey })),
    reach,
    division,
    department,
    startsAt: now,
    reason: '演示账号',
  });
}

/** The demo leader is one who leads: the village's squad of 阳光民政; a system is nobody; others are people of their own. */
async function personOf(
  sowing: Sowing,
  division: Division,
  { username, name, kind }: Demo,
): Promise<Person | undefined> {
  if (kind === 'INTEGRATOR') return undefined;
  return username === 'leader' ? leaderIn(sowing, division) : plantPerson(sowing, { name, division });
}

async function leaderIn({ em }: Sowing, { path }: Division): Promise<Person> {
  await em.flush();
  const { person } = await em.findOneOrFail(
    Membership,
    { role: 'LEADER', path, department: { code: 'CIVIL_AFFAIRS' } },
    { filters: { scope: false }, orderBy: { id: 'asc' } },
  );
  return person.getEntity();
}
