import { afterFailure, afterSuccess, isLocked, minutesLocked } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { Remembered } from '../../graphql/audit.ts';
import type { Subject, Work } from '../../graphql/context.ts';
import { Account } from './account.entity.ts';
import type { SignInInput } from './access.inputs.ts';
import { delayOf, failedFrom } from './delays.ts';
import { hashPassword, isOutdated, passwordFits } from './passwords.ts';
import { type Spent, spendCode } from './second-factor.ts';
import { openSession, type Opened } from './sessions.ts';

/** What signing in answers: a session, or the question for the second factor. */
export type SignedIn = Partial<Opened> & { readonly secondFactorNeeded: boolean };

export async function signIn(work: Work, input: SignInInput): Promise<SignedIn> {
  await requireNoDelay(work);
  const account = await accountCalled(work, input.username);
  if (account) Object.assign(work.subject, aboutAccount(account));
  const fits = await passwordFits(account?.passwordHash, input.password);
  if (!account || !fits) throw failed(work, account, new Refusal('SIGN_IN_FAILED'));
  if (account.state === 'DISABLED') throw new Refusal('ACCOUNT_DISABLED');
  const enrolled = !!account.totpConfirmedAt;
  const spent = enrolled && input.code ? spendCode(work, account, input.code) : undefined;
  requireUnlocked(work, account, spent);
  if (enrolled && !input.code) return { secondFactorNeeded: true };
  if (enrolled && !spent) throw failed(work, account, new Refusal('SECOND_FACTOR_WRONG'));
  const hash = isOutdated(account.passwordHash) ? await hashPassword(input.password) : account.passwordHash;
  await remember(work, account.id, { ...afterSuccess, ...spent, passwordHash: hash, lastSignInAt: work.now });
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

/** A lock keeps guessers out, not the owner: whoever shows the second factor passes (R32). */
function requireUnlocked({ now }: Work, account: Account, spent: Spent | undefined): void {
  if (isLocked(account, now) && !spent)
    throw new Refusal('ACCOUNT_LOCKED', { minutes: minutesLocked(account, now) });
}

/** Counted per attempted name and per source, in a transaction of its own, since this one is rolled back. */
const failed = (work: Work, account: Account | null, refusal: Refusal): Remembered =>
  new Remembered(refusal, async em => {
    await failedFrom({ ...work, em }, work.door);
    if (account) await remember({ ...work, em }, account.id, afterFailure(account, work.now));
  });

async function requireNoDelay(work: Work): Promise<void> {
  const seconds = await delayOf(work, work.door);
  if (seconds > 0) throw new Refusal('TOO_MANY_REQUESTS', { seconds });
}

/** Signing in happens before there is a scope: the name is looked for everywhere. */
const accountCalled = ({ em }: Work, username: string): Promise<Account | null> =>
  em.findOne(Account, { username: username.toLowerCase() }, { filters: { scope: false } });

/** Beside `version`, so that a sign-in never disturbs whoever edits the account. */
const remember = async ({ em }: Pick<Work, 'em'>, id: string, columns: Partial<Account>): Promise<void> => {
  await em.nativeUpdate(Account, { id }, columns, { filters: { scope: false } });
};
