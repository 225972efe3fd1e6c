const minute = 60_000;

/** 等保 asks for a lock after repeated failures; five and thirty minutes are rule R32. */
export const lockout = { failures: 5, milliseconds: 30 * minute } as const;

export interface Attempts {
  readonly failures: number;
  readonly failedAt?: Date | null;
  readonly lockedUntil?: Date | null;
}

/**
 * After one more wrong password. A lock is not prolonged by trying on, or an attacker could keep the owner out for ever;
 * when it has run out, or after half an hour without a failure, the count begins anew.
 */
export function afterFailure(attempts: Attempts, now: Date): Attempts {
  if (isLocked(attempts, now)) return attempts;
  const failures = isForgotten(attempts, now) ? 1 : attempts.failures + 1;
  const lockedUntil = failures < lockout.failures ? null : new Date(now.getTime() + lockout.milliseconds);
  return { failures, failedAt: now, lockedUntil };
}

export const afterSuccess: Attempts = { failures: 0, failedAt: null, lockedUntil: null };

export const isLocked = ({ lockedUntil }: Pick<Attempts, 'lockedUntil'>, now: Date): boolean =>
  !!lockedUntil && now < lockedUntil;

/** For telling people when to come back: whole minutes, rounded up. */
export const minutesLocked = ({ lockedUntil }: Pick<Attempts, 'lockedUntil'>, now: Date): number =>
  lockedUntil ? Math.max(0, Math.ceil((lockedUntil.getTime() - now.getTime()) / minute)) : 0;

/** Seconds an address waits after so many failures in a row: it tries many accounts, so no account's lock stops it. */
export const delayFor = (failures: number): number =>
  failures < lockout.failures ? 0 : Math.min(2 ** (failures - lockout.failures), 300);

const isForgotten = ({ failedAt, lockedUntil }: Attempts, now: Date): boolean =>
  !!lockedUntil || !failedAt || now.getTime() - failedAt.getTime() >= lockout.milliseconds;
