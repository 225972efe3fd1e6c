import { expect, test } from 'vitest';
import { grantStateOf, prohibitionStateOf } from './grant-state.ts';

const now = new Date('2026-06-01T00:00:00Z');
const before = '2026-01-01T00:00:00Z';
const after = '2026-12-31T00:00:00Z';

test.each([
  ['inForce', { startsAt: before, endsAt: null, revokedAt: null }],
  ['inForce', { startsAt: before, endsAt: after, revokedAt: null }],
  ['notYet', { startsAt: after, endsAt: null, revokedAt: null }],
  ['ended', { startsAt: before, endsAt: before, revokedAt: null }],
  ['revoked', { startsAt: before, endsAt: after, revokedAt: before }],
] as const)('a grant is %s', (state, grant) => {
  expect(grantStateOf(grant, now)).toBe(state);
});

test('a prohibition counts until it is lifted or its last day is over', () => {
  expect(prohibitionStateOf({ endsAt: null, liftedAt: null }, now)).toBe('inForce');
  expect(prohibitionStateOf({ endsAt: before, liftedAt: null }, now)).toBe('ended');
  expect(prohibitionStateOf({ endsAt: after, liftedAt: before }, now)).toBe('lifted');
});
