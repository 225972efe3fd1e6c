const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** In milliseconds. Idle and absolute ends, tokens and elevation as rules R31 and R33 set them. */
export const sessionTimes = {
  idle: 30 * minute,
  absolute: 12 * hour,
  accessToken: 15 * minute,
  refreshToken: 30 * day,
  elevation: 5 * minute,
} as const;

export interface SessionTimes {
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export const idleUntil = ({ seenAt, startedAt }: SessionTimes): Date =>
  new Date(Math.min(seenAt.getTime() + sessionTimes.idle, endsAt(startedAt).getTime()));

/** However busy, a session ends: twelve hours hold the longest working day. */
export const endsAt = (startedAt: Date): Date => new Date(startedAt.getTime() + sessionTimes.absolute);

export const isAlive = (session: SessionTimes, now: Date): boolean => now < idleUntil(session);

export const isElevated = (elevatedAt: Date | null | undefined, now: Date): boolean =>
  !!elevatedAt && now.getTime() < elevatedAt.getTime() + sessionTimes.elevation;
