import { mustEnrol, passwordRules, requirePassword, sessionTimes } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { ChangePasswordInput, ConfirmTotpInput, ElevateInput } from './access.inputs.ts';
import { Account } from './account.entity.ts';
import { profileOf } from './actor.ts';
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
  if (!(await passwordFits(account.passwordHash, input.password)))
    throw new Refusal('PASSWORD_WRONG', { field: 'password' });
  await setPassword(work, account, input.newPassword);
  account.mustChangePassword = false;
  await endSessionsOf(work, account.id, session);
  await renewCookie(work);
  return done;
}

/** Checks a chosen password against the profile and the account's former ones, and keeps its hash. */
export async function setPassword(
  work: Pick<Work, 'config' | 'now'>,
  account: Account,
  password: string,
): Promise<void> {
  const profile = profileOf(work.config);
  requirePassword({ password, profile, username: account.username, words: [account.displayName] });
  const { history } = passwordRules[profile];
  const former = [account.passwordHash, ...account.passwordHistory].filter(Boolean).slice(0, history);
  for (const hash of former) {
    if (await passwordFits(hash, password))
      throw new Refusal('PASSWORD_USED_BEFORE', { count: history, field: 'newPassword' });
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

export async function confirmTotp(work: Work, input: ConfirmTotpInput): Promise<{ codes: string[] }> {
  const { account, session } = await own(work);
  if (account.totpConfirmedAt) throw new Refusal('SECOND_FACTOR_ENROLLED');
  const spent = spendCode(work, account, input.code);
  if (!spent) throw new Refusal('SECOND_FACTOR_WRONG', { field: 'code' });
  const codes = newRecoveryCodes();
  Object.assign(account, spent, { totpConfirmedAt: work.now, recoveryHashes: codes.map(hashOf) });
  await work.em.nativeUpdate(Session, { id: session }, { secondFactor: true });
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
  if (account.totpConfirmedAt) {
    const spent = code ? spendCode(work, account, code) : undefined;
    if (!spent) throw new Refusal(code ? 'SECOND_FACTOR_WRONG' : 'SECOND_FACTOR_NEEDED', { field: 'code' });
    Object.assign(account, spent);
  } else if (!password || !(await passwordFits(account.passwordHash, password))) {
    throw new Refusal('PASSWORD_WRONG', { field: 'password' });
  }
}

async function own({ em, actor }: Work): Promise<{ account: Account; session: string }> {
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  return { account: await em.findOneOrFail(Account, actor.account), session: actor.session };
}
