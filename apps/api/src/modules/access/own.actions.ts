import { mustEnrol, passwordRules, requirePassword, sessionTimes } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { ChangePasswordInput, ConfirmTotpInput, ElevateInput } from './access.inputs.ts';
import { Account } from './account.entity.ts';
import { profileOf } from './actor.ts';
import { failed, heldAccount, lockOf, requireNoDelay } from './attempts.ts';
import { leaked } from './leaked.ts';
import { hashPassword, passwordFits } from './passwords.ts';
import { newTotp, sealTotp, spendCode } from './second-factor.ts';
import { hashOf, newRecoveryCodes } from './secrets.ts';
import { Session } from './session.entity.ts';
import { endSession, endSessionsOf, renewCookie } from './sessions.ts';

const done = { done: true };

export async function signOut(work: Work): Promise<{ done: boolean }> {
  await endSession(work, (await own(work)).session);
  work.door.takeSession();
  return done;
}

export async function signOutEverywhere(work: Work): Promise<{ done: boolean }> {
  await endSessionsOf(work, (await own(work)).account.id);
  work.door.takeSession();
  return done;
}

/** Whoever knew the old password loses every other session. */
export async function changePassword(work: Work, input: ChangePasswordInput): Promise<{ done: boolean }> {
  const { account, session } = await own(work);
  await provePassword(work, account, input.password);
  await setPassword(work, account, input.newPassword);
  account.mustChangePassword = false;
  await endSessionsOf(work, account.id, session);
  await renewCookie(work);
  return done;
}

/** The hashes of the present password and those before it, as many as the profile remembers. */
export const formerOf = ({ config }: Pick<Work, 'config'>, account: Account): string[] =>
  [account.passwordHash, ...account.passwordHistory].slice(0, passwordRules[profileOf(config)].history);

/** Checks a chosen password against the profile and the account's former ones, and keeps its hash. */
export async function setPassword(
  work: Pick<Work, 'config' | 'now'>,
  account: Account,
  password: string,
): Promise<void> {
  const profile = profileOf(work.config);
  requirePassword({ password, profile, username: account.username, words: [account.displayName], leaked });
  const former = formerOf(work, account);
  for (const hash of former) {
    if (await passwordFits(hash, password))
      throw new Refusal('PASSWORD_USED_BEFORE', { count: former.length, field: 'newPassword' });
  }
  account.passwordHistory = former;
  account.passwordHash = await hashPassword(password);
  account.passwordChangedAt = work.now;
}

/** Opens the sensitive operations for five minutes. */
export async function elevate(work: Work, input: ElevateInput): Promise<{ done: boolean }> {
  const { account, session } = await own(work);
  await prove(work, account, input);
  const elevatedUntil = new Date(work.now.getTime() + sessionTimes.elevation);
  await work.em.nativeUpdate(Session, { id: session }, { elevatedUntil });
  await renewCookie(work);
  return done;
}

export async function enrolTotp(work: Work): Promise<{ secret: string; uri: string }> {
  const { account } = await own(work);
  if (account.totpConfirmedAt) throw new Refusal('SECOND_FACTOR_ENROLLED');
  const totp = newTotp(account.username);
  account.totpSealed = sealTotp(work.keys, account, totp.secret);
  return totp;
}

/** From now on every session has shown it: those that have not are ended. */
export async function confirmTotp(work: Work, input: ConfirmTotpInput): Promise<{ codes: string[] }> {
  const { account, session } = await own(work);
  if (account.totpConfirmedAt) throw new Refusal('SECOND_FACTOR_ENROLLED');
  const spent = spendCode(work, account, input.code);
  if (!spent) throw new Refusal('SECOND_FACTOR_WRONG', { field: 'code' });
  const codes = newRecoveryCodes();
  Object.assign(account, spent, { totpConfirmedAt: work.now, recoveryHashes: codes.map(hashOf) });
  await work.em.nativeUpdate(Session, { id: session }, { secondFactor: true });
  await endSessionsOf(work, account.id, session);
  return { codes };
}

export async function removeTotp(work: Work, input: ElevateInput): Promise<{ done: boolean }> {
  const { account } = await own(work);
  if (!account.totpConfirmedAt) throw new Refusal('SECOND_FACTOR_NOT_ENROLLED');
  const roles = work.actor?.held.map(({ role }) => role) ?? [];
  if (mustEnrol(work.config.mfaPolicy, roles)) throw new Refusal('SECOND_FACTOR_OBLIGATORY');
  await prove(work, account, input);
  forgetTotp(account);
  return done;
}

/** Used by its owner, and by an administrator when the phone is lost. */
export function forgetTotp(account: Account): void {
  account.totpSealed = null;
  account.totpConfirmedAt = null;
  account.totpStep = null;
  account.recoveryHashes = [];
}

/** With a second factor enrolled nothing less will do. */
async function prove(work: Work, account: Account, { code, password }: ElevateInput): Promise<void> {
  if (!account.totpConfirmedAt) return provePassword(work, account, password);
  if (!code) throw new Refusal('SECOND_FACTOR_NEEDED', { field: 'code' });
  await requireNoDelay(work);
  const spent = spendCode(work, await heldAccount(work, account.id), code);
  if (!spent) throw failed(work, triedAt(account), new Refusal('SECOND_FACTOR_WRONG', { field: 'code' }));
  Object.assign(account, spent);
}

/** A session is no place to guess at: what is tried within it is counted and locked as at the door. */
async function provePassword(work: Work, { id }: Account, password = ''): Promise<void> {
  await requireNoDelay(work);
  const account = await heldAccount(work, id);
  const lock = await lockOf(work, triedAt(account));
  if (lock) throw lock;
  if (await passwordFits(account.passwordHash, password)) return;
  throw failed(work, triedAt(account), new Refusal('PASSWORD_WRONG', { field: 'password' }));
}

const triedAt = (account: Account) => ({ username: account.username, account });

async function own({ em, actor }: Work): Promise<{ account: Account; session: string }> {
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  return { account: await em.findOneOrFail(Account, actor.account), session: actor.session };
}
