import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { recordUnification, unificationItems, unifiedBy } from './unification.ts';

test('a team is unified when all six are met', () =>
  expect(unifiedBy(unificationItems.toReversed())).toEqual({ met: 6, of: 6, complete: true, missing: [] }));

test('a team sees what it still lacks', () =>
  expect(unifiedBy(['VEST', 'LOGO', 'VEST'])).toEqual({
    met: 2,
    of: 6,
    complete: false,
    missing: ['MAILBOX', 'FIREFLY_TEAM', 'BADGE', 'APRON'],
  }));

test('an item is met by evidence, and unmet without', () => {
  expect(verdict(() => recordUnification('VEST', true, '领用记录 2026-014'))).toBe('ALLOWED');
  expect(verdict(() => recordUnification('VEST', true, '  '))).toBe('UNIFICATION_NEEDS_EVIDENCE');
  expect(verdict(() => recordUnification('VEST', true, null))).toBe('UNIFICATION_NEEDS_EVIDENCE');
  expect(verdict(() => recordUnification('VEST', false, null))).toBe('ALLOWED');
});
