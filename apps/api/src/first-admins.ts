import { dayOf } from '@firefly/domain/shared';
import { pathUnder, requireCode } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Keys } from './database/keys.ts';
import { AuditEntry } from './database/audit.entity.ts';
import {
  Account,
  endSessionsOf,
  forgetTotp,
  Grant,
  hashPassword,
  newOneTimePassword,
  Role,
} from './modules/access/index.ts';
import { Person, sealingKey } from './modules/people/index.ts';
import { Division, nextPlace, rankOf } from './modules/units/index.ts';
import { operatorEntry } from './operator-entry.ts';

interface First {
  readonly keys: Keys;
  readonly now: Date;
  readonly county: { readonly code: string; readonly name: string; readonly nameEn?: string };
}

interface Created {
  readonly username: string;
  readonly password: string;
}

const admins = [
  { username: 'system.admin', name: '系统管理员', roleKey: 'SYSTEM_ADMIN' },
  { username: 'security.admin', name: '安全管理员', roleKey: 'SECURITY_ADMIN' },
  { username: 'audit.admin', name: '审计管理员', roleKey: 'AUDIT_ADMIN' },
] as const;

/** An installation begins with its county and three people, each with a password shown once (security.md R35). */
export async function createFirstAdmins(orm: MikroORM, first: First): Promise<readonly Created[]> {
  return orm.em.fork().transactional(async em => {
    if (await em.count(Account, {}, { filters: { scope: false } })) return [];
    requireCode({ level: 'COUNTY', code: first.county.code });
    const county = await createCounty(em, first);
    const created: Created[] = [];
    for (const one of admins) created.push(await createAdmin(em, { ...one, ...first, county }));
    return created;
  });
}

async function createCounty(em: EntityManager, { county, now }: First): Promise<Division> {
  const place = await nextPlace({ em });
  const { code } = county;
  return em.create(Division, {
    ...county,
    kind: 'COUNTY',
    level: 'COUNTY',
    verified: true,
    place,
    path: pathUnder(null, place),
    rank: rankOf({ code, place }),
    validFrom: dayOf(now),
  });
}

type Admin = (typeof admins)[number] & Pick<First, 'keys' | 'now'> & { readonly county: Division };

async function createAdmin(
  em: EntityManager,
  { username, name, roleKey, keys, now, county }: Admin,
): Promise<Created> {
  const password = newOneTimePassword();
  const id = v7();
  const place = { division: ref(county), path: county.path };
  const person = em.create(Person, {
    id,
    name,
    ...place,
    lines: [],
    teams: [],
    dataKey: sealingKey(keys, id),
  });
  const account = em.create(Account, {
    id: v7(),
    ...place,
    username,
    displayName: name,
    kind: 'STAFF',
    state: 'ACTIVE',
    person: ref(person),
    passwordHash: await hashPassword(password),
    passwordHistory: [],
    recoveryHashes: [],
    mustChangePassword: true,
  });
  const role = ref(await em.findOneOrFail(Role, { key: roleKey }));
  em.create(Grant, {
    account: ref(account),
    path: county.path,
    roleKey,
    role,
    reach: 'DIVISION',
    division: ref(county),
    startsAt: now,
    reason: '首任管理员',
  });
  const done = { operation: 'firefly admin create', objectType: 'Account', objectId: account.id, now };
  em.create(AuditEntry, operatorEntry(keys, done));
  return { username, password };
}

interface Reset {
  readonly keys: Keys;
  readonly username: string;
  readonly now: Date;
}

/** For an administrator who is locked out: no other administrator may do it, so whoever runs the server does, and the audit says so. */
export async function resetAdmin(orm: MikroORM, { keys, username, now }: Reset): Promise<string | undefined> {
  return orm.em.fork().transactional(async em => {
    const account = await em.findOne(Account, { username }, { filters: { scope: false } });
    if (!account) return undefined;
    const password = newOneTimePassword();
    account.passwordHash = await hashPassword(password);
    account.mustChangePassword = true;
    forgetTotp(account);
    await endSessionsOf({ em, now }, account.id);
    const done = { operation: 'firefly admin reset', objectType: 'Account', objectId: account.id, now };
    em.create(AuditEntry, operatorEntry(keys, done));
    return password;
  });
}
