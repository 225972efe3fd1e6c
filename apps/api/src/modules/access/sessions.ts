import { endsAt, idleUntil, sessionTimes } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { Remembered } from '../../graphql/audit.ts';
import type { Work } from '../../graphql/context.ts';
import type { RefreshInput } from './access.inputs.ts';
import { Account } from './account.entity.ts';
import { hashOf, newToken } from './secrets.ts';
import { RefreshToken, Session } from './session.entity.ts';

/** What a client is handed: a browser gets its cookie, a program two tokens, each shown once. */
export interface Opened {
  readonly accessToken?: string;
  readonly refreshToken?: string;
  readonly expiresAt: Date;
}

interface Opening {
  readonly bearer: boolean;
  readonly secondFactor: boolean;
}

export async function openSession(
  work: Work,
  account: Account,
  { bearer, secondFactor }: Opening,
): Promise<Opened> {
  const { em, now, door } = work;
  const token = newToken();
  const times = { startedAt: now, seenAt: now };
  const expiresAt = bearer ? later(now, sessionTimes.accessToken) : idleUntil(times);
  const session = em.create(Session, {
    id: v7(),
    account: ref(account),
    tokenHash: hashOf(token),
    bearer,
    ...times,
    idleUntil: expiresAt,
    endsAt: bearer ? later(now, sessionTimes.refreshToken) : endsAt(now),
    secondFactor,
    address: door.address,
    device: door.device,
  });
  if (bearer) return { accessToken: token, refreshToken: newRefresh(work, session), expiresAt };
  door.giveSession(token);
  return { expiresAt };
}

/** A refresh token works once; when it comes back, somebody has copied it, and the session ends for both. */
export async function refresh(
  work: Work,
  { refreshToken }: RefreshInput,
): Promise<Opened & { secondFactorNeeded: false }> {
  const { em, now } = work;
  const found = await em.findOne(
    RefreshToken,
    { tokenHash: hashOf(refreshToken) },
    { populate: ['session'], filters: { scope: false } },
  );
  const session = found?.session.getEntity();
  if (!found || !session || session.endedAt || session.endsAt <= now || found.endsAt <= now)
    throw new Refusal('SESSION_EXPIRED');
  if ((await session.account.loadOrFail({ filters: { scope: false } })).state === 'DISABLED')
    throw new Refusal('ACCOUNT_DISABLED');
  const taken = await em.nativeUpdate(RefreshToken, { id: found.id, usedAt: null }, { usedAt: now });
  if (!taken) {
    throw new Remembered(new Refusal('TOKEN_REUSED'), async own => {
      await own.nativeUpdate(Session, { id: session.id }, { endedAt: now });
    });
  }
  const token = newToken();
  const expiresAt = later(now, sessionTimes.accessToken);
  session.tokenHash = hashOf(token);
  session.seenAt = now;
  session.idleUntil = expiresAt;
  return {
    accessToken: token,
    refreshToken: newRefresh(work, session),
    expiresAt,
    secondFactorNeeded: false,
  };
}

/** A browser's secret changes whenever its rights do (R31): after elevation and after a new password. */
export async function renewCookie({ em, actor, door }: Work): Promise<void> {
  const session = actor && (await em.findOne(Session, { id: actor.session }));
  if (!session || session.bearer) return;
  const token = newToken();
  session.tokenHash = hashOf(token);
  door.giveSession(token);
}

export const endSession = async ({ em, now }: Work, id: string): Promise<void> => {
  await em.nativeUpdate(Session, { id, endedAt: null }, { endedAt: now });
};

/** Everywhere, except the session that asks when it is to go on. */
export const endSessionsOf = async (
  { em, now }: Pick<Work, 'em' | 'now'>,
  account: string,
  except?: string,
): Promise<void> => {
  await em.nativeUpdate(
    Session,
    { account, endedAt: null, ...(except ? { id: { $ne: except } } : {}) },
    { endedAt: now },
  );
};

function newRefresh({ em, now }: Work, session: Session): string {
  const token = newToken();
  em.create(RefreshToken, {
    id: v7(),
    session: ref(session),
    tokenHash: hashOf(token),
    endsAt: later(now, sessionTimes.refreshToken),
  });
  return token;
}

const later = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);
