import { describe, expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { closeBase, endIncubation, incubate, requireRoom } from './incubation.ts';

const today = '2026-11-20';
const base = { name: '龙里孵化基地', state: 'ACTIVE', capacity: 2, sheltered: 1 } as const;
const entry = { since: today, registeredOn: '2026-01-05', today };

describe('an incubation base', () => {
  test('takes in an organisation while there is room', () => {
    expect(verdict(() => incubate(base, undefined, entry))).toBe('ALLOWED');
    expect(verdict(() => incubate({ ...base, sheltered: 2 }, undefined, entry))).toBe('BASE_FULL');
  });

  test.each([
    ['one that another base shelters', base, '别的基地', entry, 'ORGANIZATION_IN_A_BASE'],
    ['one into a closed base', { ...base, state: 'CLOSED' as const }, undefined, entry, 'BASE_CLOSED'],
    [
      'one from tomorrow on',
      base,
      undefined,
      { ...entry, since: '2026-11-21' },
      'INCUBATION_STARTS_IN_FUTURE',
    ],
    [
      'one from before it was registered',
      base,
      undefined,
      { ...entry, since: '2026-01-04' },
      'INCUBATION_BEFORE_REGISTERED',
    ],
  ])('does not take %s', (_, into, sheltering, days, said) => {
    expect(verdict(() => incubate(into, sheltering, days))).toBe(said);
  });

  test('is not made smaller than what it holds, nor closed over it', () => {
    expect(verdict(() => requireRoom({ capacity: 2 }, 2))).toBe('ALLOWED');
    expect(verdict(() => requireRoom({ capacity: 1 }, 2))).toBe('BASE_TOO_SMALL');
    expect(verdict(() => closeBase(base, 1))).toBe('BASE_HAS_ORGANIZATIONS');
    expect(verdict(() => closeBase(base, 0))).toBe('ALLOWED');
  });
});

describe('an incubation', () => {
  test.each([
    ['on its last day', { since: '2026-02-01' }, today, 'ALLOWED'],
    ['before it began', { since: '2026-02-01' }, '2026-01-31', 'INCUBATION_ENDS_BEFORE_START'],
    ['tomorrow', { since: '2026-02-01' }, '2026-11-21', 'INCUBATION_ENDS_IN_FUTURE'],
    ['a second time', { since: '2026-02-01', until: '2026-03-01' }, today, 'INCUBATION_ENDED'],
  ])('ends %s', (_, incubation, on, said) => {
    expect(verdict(() => endIncubation(incubation, { on, today }))).toBe(said);
  });
});
