import { expect, test } from 'vitest';
import { isSensitive } from '../access/index.ts';
import type { ConsentPurpose } from '../people/index.ts';
import { advance, stepsFrom } from '../shared/index.ts';
import { verdict } from '../shared/verdict.ts';
import { volunteerNumber } from './numbers.ts';
import { requireAdult, requireMinor } from './reveal.ts';
import { requireCandidate, requireConsents } from './rules.ts';
import { volunteerFlow, volunteerSteps } from './states.ts';

const today = '2026-11-23';
const guardian = { guardianName: '张大山', guardianRelation: '父亲' };
const adult = { bornOn: '1990-01-01' };
const pupil = { bornOn: '2011-01-01', ...guardian };
const child = { bornOn: '2014-01-01', ...guardian };

test('a volunteer is somebody with a number, old enough, and as a minor with a guardian', () => {
  expect(verdict(() => requireCandidate(adult, today))).toBe('ALLOWED');
  expect(verdict(() => requireCandidate({}, today))).toBe('VOLUNTEER_ID_NEEDED');
  expect(verdict(() => requireCandidate({ bornOn: '2021-01-01', ...guardian }, today))).toBe(
    'VOLUNTEER_TOO_YOUNG',
  );
  expect(verdict(() => requireCandidate({ bornOn: '2011-01-01' }, today))).toBe('VOLUNTEER_GUARDIAN_NEEDED');
  expect(verdict(() => requireCandidate(pupil, today))).toBe('ALLOWED');
});

test.each([
  ['an adult', adult, [], 'VOLUNTEER_CONSENT_NEEDED'],
  ['an adult', adult, ['PORTRAIT'], 'VOLUNTEER_CONSENT_NEEDED'],
  ['an adult', adult, ['REGISTRATION'], 'ALLOWED'],
  ['a pupil of fifteen', pupil, ['REGISTRATION'], 'ALLOWED'],
  ['a child of twelve', child, ['REGISTRATION'], 'VOLUNTEER_GUARDIAN_CONSENT_NEEDED'],
  ['a child of twelve', child, ['GUARDIAN'], 'VOLUNTEER_CONSENT_NEEDED'],
  ['a child of twelve', child, ['REGISTRATION', 'GUARDIAN'], 'ALLOWED'],
] as const)('%s who agreed to %s: confirming is %s', (...[, candidate, agreed, told]) =>
  expect(verdict(() => requireConsents(candidate, new Set<ConsentPurpose>(agreed), today))).toBe(told),
);

test('who is deactivated is confirmed anew before they serve again', () => {
  expect(advance(volunteerFlow, 'DEACTIVATED', 'REACTIVATE')).toBe('UNCONFIRMED');
  expect(stepsFrom(volunteerFlow, 'DEACTIVATED', volunteerSteps)).not.toContain('CONFIRM');
  expect(verdict(() => advance(volunteerFlow, 'ACTIVE', 'CONFIRM'))).toBe('STEP_NOT_ALLOWED');
});

test('a consent taken back takes the confirmation with it, and never wakes anybody', () => {
  expect(advance(volunteerFlow, 'ACTIVE', 'LOSE_CONSENT')).toBe('UNCONFIRMED');
  expect(advance(volunteerFlow, 'DEACTIVATED', 'LOSE_CONSENT')).toBe('DEACTIVATED');
});

test('the data of minors, and of whoever may be one, is revealed by its own permission alone', () => {
  expect(verdict(() => requireAdult('1990-01-01', today))).toBe('ALLOWED');
  expect(verdict(() => requireAdult('2011-01-01', today))).toBe('MINOR_PROTECTED');
  expect(verdict(() => requireAdult(null, today))).toBe('MINOR_PROTECTED');
  expect(verdict(() => requireMinor('2011-01-01', today))).toBe('ALLOWED');
  expect(verdict(() => requireMinor('1990-01-01', today))).toBe('NOT_A_MINOR');
});

test('whoever reveals proves anew who they are', () => {
  expect(isSensitive('volunteers.reveal')).toBe(true);
  expect(isSensitive('volunteers.revealMinor')).toBe(true);
});

test('numbers of volunteers sort as they were given', () => {
  expect(volunteerNumber(42)).toBe('ZY00000042');
  expect(volunteerNumber(9) < volunteerNumber(10)).toBe(true);
});
