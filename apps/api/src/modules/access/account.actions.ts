import { requireDutyKept, requireUsername, type RoleKey, roles } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import { Answer } from '../../graphql/answer.ts';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';
import type { CreateAccountInput, UpdateAccountInput } from './access.inputs.ts';
import { Account, Grant, Prohibition } from './account.entity.ts';
import { forgetTotp, formerOf } from './own.actions.ts';
import { hashPassword } from './passwords.ts';
import { newOneTimePassword } from './secrets.ts';
import { endSessionsOf } from './sessions.ts';
import { takeTurn } from './turns.ts';

export async function createAccount(work: Work, input: CreateAccountInput): Promise<Answer<Account>> {
  const { username, displayName, kind, personId, departmentId } = input;
  requireUsername(username);
  const taken = await work.em.count(Account, { username }, { filters: { scope: false } });
  if (taken) throw new Refusal('USERNAME_TAKEN', { username, field: 'username' });
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const person = personId ? await see(work, Person, personId, 'personId') : undefined;
  const department = departmentId ? await see(work, Department, departmentId, 'departmentId') : undefined;
  const oneTimePassword = newOneTimePassword();
  const account = work.em.create(Account, {
    ...newId(Account, input),
    username,
    displayName,
    kind,
    state: 'ACTIVE',
    person: person && ref(person),
    division: ref(division),
    path: division.path,
    department: department && ref(department),
    passwordHash: await hashPassword(oneTimePassword),
    passwordHistory: [],
    recoveryHashes: [],
    mustChangePassword: true,
  });
  return new Answer(account, { once: { oneTimePassword } });
}

export async function updateAccount(work: Work, input: UpdateAccountInput): Promise<Account> {
  const account = await load(work, Account, input);
  account.displayName = input.displayName ?? account.displayName;
  const { personId, departmentId } = input;
  if (personId !== undefined)
    await tieTo(work, account, personId === null ? null : await see(work, Person, personId, 'personId'));
  if (departmentId !== undefined)
    account.department =
      departmentId === null ? null : ref(await see(work, Department, departmentId, 'departmentId'));
  if (input.divisionId) {
    const division = await see(work, Division, input.divisionId, 'divisionId');
    account.division = ref(division);
    account.path = division.path;
  }
  await takeAlong(work, account);
  return account;
}

/** Grants and prohibitions stand where their account stands; who may look after it may look after them. */
async function takeAlong({ em }: Work, { id, path, department }: Account): Promise<void> {
  const columns = { path, accountLine: department?.id ?? null };
  await em.nativeUpdate(Grant, { account: id }, columns, everywhere);
  await em.nativeUpdate(Prohibition, { account: id }, columns, everywhere);
}

/** Rights follow from a person's memberships, so an account with rights does not change hands. */
async function tieTo(work: Work, account: Account, person: Person | null): Promise<void> {
  if (account.person?.id === person?.id) return;
  await takeTurn(work);
  if ((await rolesOf(work, account)).length)
    throw new Refusal('PERSON_KEPT_WHILE_GRANTED', { field: 'personId' });
  account.person = person && ref(person);
}

export async function disableAccount(work: Work, input: ReasonedInput): Promise<Account> {
  await takeTurn(work);
  const account = await others(work, input);
  if (account.state === 'DISABLED') throw new Refusal('ACCOUNT_ALREADY_DISABLED');
  await requireNotLast(work, account);
  account.state = 'DISABLED';
  await endSessionsOf(work, account.id);
  return account;
}

export async function enableAccount(work: Work, input: ReasonedInput): Promise<Account> {
  const account = await load(work, Account, input);
  if (account.state === 'ACTIVE') throw new Refusal('ACCOUNT_ALREADY_ACTIVE');
  account.state = 'ACTIVE';
  return account;
}

export async function unlockAccount(work: Work, input: ReasonedInput): Promise<Account> {
  const account = await load(work, Account, input);
  if (!account.lockedUntil || account.lockedUntil <= work.now) throw new Refusal('ACCOUNT_NOT_LOCKED');
  account.lockedUntil = null;
  account.failures = 0;
  return account;
}

/** The password is shown to the administrator once, and must be changed by its owner at once. */
export async function resetPassword(work: Work, input: ReasonedInput): Promise<Answer<Account>> {
  const account = await others(work, input);
  await requireNoDuty(work, account);
  const oneTimePassword = newOneTimePassword();
  account.passwordHistory = formerOf(work, account);
  account.passwordHash = await hashPassword(oneTimePassword);
  account.mustChangePassword = true;
  await endSessionsOf(work, account.id);
  return new Answer(account, { once: { oneTimePassword } });
}

export async function resetSecondFactor(work: Work, input: ReasonedInput): Promise<Account> {
  const account = await others(work, input);
  await requireNoDuty(work, account);
  if (!account.totpConfirmedAt) throw new Refusal('SECOND_FACTOR_NOT_ENROLLED');
  forgetTotp(account);
  await endSessionsOf(work, account.id);
  return account;
}

/** An administrator does these things to others; for oneself there is another way. */
async function others(work: Work, input: ReasonedInput): Promise<Account> {
  const account = await load(work, Account, input);
  if (account.id === work.actor?.account) throw new Refusal('ACCOUNT_IS_ONESELF');
  return account;
}

/** One administrator who resets another's secrets would hold both duties (R22). */
async function requireNoDuty(work: Work, account: Account): Promise<void> {
  const keys = await rolesOf(work, account);
  if (keys.some(key => roles[key].duty)) throw new Refusal('DUTY_NOT_TAKEN_OVER');
}

const inForceAt = (now: Date) => ({
  revokedAt: null,
  startsAt: { $lte: now },
  $or: [{ endsAt: null }, { endsAt: { $gt: now } }],
});

const everywhere = { filters: { scope: false } };

/** The roles granted to an account and in force now. */
async function rolesOf({ em, now }: Work, account: Account): Promise<RoleKey[]> {
  const grants = await em.find(Grant, { account, ...inForceAt(now) }, everywhere);
  return grants.map(({ roleKey }) => roleKey);
}

/** The county never loses the last of one of its three administrators; `only` looks at one grant of the account. */
export async function requireNotLast({ em, now }: Work, account: Account, only?: string): Promise<void> {
  const held = await em.find(
    Grant,
    { account, ...inForceAt(now), ...(only ? { id: only } : {}) },
    everywhere,
  );
  for (const { roleKey } of held) {
    if (!roles[roleKey].duty) continue;
    const others = { id: { $ne: account.id }, state: 'ACTIVE' } as const;
    requireDutyKept(
      roleKey,
      await em.count(Grant, { roleKey, ...inForceAt(now), account: others }, everywhere),
    );
  }
}
