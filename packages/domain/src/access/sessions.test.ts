import { expect, test } from 'vitest';
import { endsAt, idleUntil, isAlive, isElevated } from './sessions.ts';

const at = (time: string) => new Date(`2026-03-01T${time}Z`);

test('a session ends half an hour after its last use', () => {
  const session = { startedAt: at('01:00:00'), seenAt: at('02:00:00') };
  expect(idleUntil(session)).toEqual(at('02:30:00'));
  expect(isAlive(session, at('02:29:59'))).toBe(true);
  expect(isAlive(session, at('02:30:00'))).toBe(false);
});

test('a session in use ends after twelve hours all the same', () => {
  const session = { startedAt: at('01:00:00'), seenAt: at('12:59:00') };
  expect(endsAt(session.startedAt)).toEqual(at('13:00:00'));
  expect(idleUntil(session)).toEqual(at('13:00:00'));
  expect(isAlive(session, at('13:00:00'))).toBe(false);
});

test('who confirmed their identity is trusted with sensitive steps for five minutes', () => {
  expect(isElevated(at('01:00:00'), at('01:04:59'))).toBe(true);
  expect(isElevated(at('01:00:00'), at('01:05:00'))).toBe(false);
  expect(isElevated(null, at('01:00:00'))).toBe(false);
});
