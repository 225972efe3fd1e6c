import { afterSuccess } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import type { Subject, Work } from '../../graphql/context.ts';
import { Account } from './account.entity.ts';
import type { SignInInput } from './access.inputs.ts';
import { failed, heldAccount, keepBeside, lockOf, requireNoDelay } from './attempts.ts';
import { hashPassword, isOutdated, passwordFits } from './passwords.ts';
import { spendCode } from './second-factor.ts';
import { openSession, type Opened } from './sessions.ts';

/** What signing in answers: a session, or the question for the second factor. */
export type SignedIn = Partial<Opened> & { readonly secondFactorNeeded: boolean };

export async function signIn(work: Work, input: SignInInput): Promise<SignedIn> {
  await requireNoDelay(work);
  const known = await accountCalled(work, input.username);
  if (known) Object.assign(work.subject, aboutAccount(known));
  const fits = await passwordFits(known?.passwordHash, input.password);
  const account = known && (await heldAccount(work, known.id));
  const tried = { username: input.username, account };
  const enrolled = !!account?.totpConfirmedAt;
  const spent = enrolled && fits && input.code ? spendCode(work, account, input.code) : undefined;
  // A lock keeps guessers out, not the owner: whoever shows the second factor passes. A code that could have, counts.
  const lock = spent ? undefined : await lockOf(work, tried);
  if (lock) throw input.code ? failed(work, tried, lock) : lock;
  if (!account || !fits) throw failed(work, tried, new Refusal('SIGN_IN_FAILED'));
  if (account.state === 'DISABLED') throw new Refusal('ACCOUNT_DISABLED');
  if (enrolled && !input.code) return { secondFactorNeeded: true };
  if (enrolled && !spent) throw failed(work, tried, new Refusal('SECOND_FACTOR_WRONG'));
  const hash = isOutdated(account.passwordHash) ? await hashPassword(input.password) : account.passwordHash;
  await keepBeside(work, account.id, {
    ...afterSuccess,
    ...spent,
    passwordHash: hash,
    lastSignInAt: work.now,
    previousSignInAt: account.lastSignInAt,
  });
  return {
    ...(await openSession(work, account, { bearer: input.tokens, secondFactor: enrolled })),
    secondFactorNeeded: false,
  };
}

/** Nobody is signed in yet, so the audit is told whose door it is. */
const aboutAccount = ({ id, username, displayName }: Account): Subject => ({
  who: { account: id, username, displayName },
  objectType: 'Account',
  objectId: id,
});

/** Signing in happens before there is a scope: the name is looked for everywhere. */
const accountCalled = ({ em }: Work, username: string): Promise<Account | null> =>
  em.findOne(Account, { username: username.toLowerCase() }, { filters: { scope: false } });
