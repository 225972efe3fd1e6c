import { isRoleKey, requireGrant, requireNotRevoked, roles, type RoleKey } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Department, Division } from '../units/index.ts';
import type { GrantRoleInput } from './access.inputs.ts';
import { requireNotLast } from './account.actions.ts';
import { Account, Grant } from './account.entity.ts';
import { Role } from './role.entity.ts';
import { ownTiesOf, tiesOf } from './ties.ts';
import { takeTurn } from './turns.ts';

export async function grantRole(work: Work, input: GrantRoleInput): Promise<Grant> {
  await takeTurn(work);
  const account = await load(work, Account, { id: input.accountId }, 'accountId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const department = input.departmentId
    ? await see(work, Department, input.departmentId, 'departmentId')
    : undefined;
  const roleKey = roleCalled(input.roleKey);
  const [reach] = roles[roleKey].reaches;
  if (!reach) throw new Refusal('ROLE_NOT_GRANTABLE', { role: roles[roleKey] });
  const { endsAt, reason } = input;
  // A client that leaves the field empty sends null, which no default of ours would catch.
  const startsAt = input.startsAt ?? work.now;
  requireGrant({
    grant: {
      role: roleKey,
      reach,
      division: { path: division.path, level: division.level, name: division.name, open: !division.validTo },
      line: department?.id,
      startsAt,
      endsAt,
    },
    granter: { ...(await ownTiesOf(work)), scope: work.scope },
    receiver: { ...(await tiesOf(work, account.id)), ...(await rolesAround(work, account)) },
    now: work.now,
  });
  await requireNew(work, { account, roleKey, division, department });
  return work.em.create(Grant, {
    ...newId(Grant, input),
    account: ref(account),
    path: account.path,
    accountLine: account.department,
    roleKey,
    role: ref(await work.em.findOneOrFail(Role, { key: roleKey })),
    reach,
    division: ref(division),
    department: department && ref(department),
    startsAt,
    endsAt,
    reason,
    grantedBy: work.actor && work.em.getReference(Account, work.actor.account, { wrapped: true }),
  });
}

export async function revokeGrant(work: Work, input: ReasonedInput): Promise<Grant> {
  await takeTurn(work);
  const grant = await load(work, Grant, input);
  requireNotRevoked(grant);
  await requireNotLast(work, await grant.account.loadOrFail(), grant.id);
  grant.revokedAt = work.now;
  return grant;
}

interface Asked {
  readonly account: Account;
  readonly roleKey: RoleKey;
  readonly division: Division;
  readonly department?: Department;
}

async function requireNew({ em, now }: Work, { department, ...asked }: Asked): Promise<void> {
  const inForce = { revokedAt: null, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] };
  const same = { ...asked, department: department ?? null, ...inForce };
  if (await em.count(Grant, same, { filters: { scope: false } })) {
    throw new Refusal('GRANT_EXISTS', { role: roles[asked.roleKey] });
  }
}

function roleCalled(key: string): RoleKey {
  if (!isRoleKey(key)) throw new Refusal('ROLE_UNKNOWN', { role: key, field: 'roleKey' });
  return key;
}

/** What this account holds, and what the same person holds under other accounts. */
async function rolesAround({ em, now }: Work, account: Account) {
  const inForce = { revokedAt: null, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] };
  const grants = await em.find(
    Grant,
    { ...inForce, account: account.person ? { person: account.person } : { id: account.id } },
    { filters: { scope: false } },
  );
  const keys = (own: boolean) =>
    grants.filter(grant => (grant.account.id === account.id) === own).map(({ roleKey }) => roleKey);
  return { held: keys(true), elsewhere: keys(false) };
}
