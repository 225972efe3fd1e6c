import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { certificateNumber, leaveSocialWork, requireStart } from './workers.ts';

test('the number of a certificate is letters and digits, however it is typed', () => {
  expect(certificateNumber(' 2023 0105 2730 000012 ')).toBe('202301052730000012');
  expect(verdict(() => certificateNumber('无'))).toBe('CERTIFICATE_NUMBER_MALFORMED');
  expect(verdict(() => certificateNumber('1234567'))).toBe('CERTIFICATE_NUMBER_MALFORMED');
});

test('a social worker begins today at the latest', () => {
  expect(verdict(() => requireStart('2026-11-20', '2026-11-20'))).toBe('ALLOWED');
  expect(verdict(() => requireStart('2026-11-21', '2026-11-20'))).toBe('SOCIAL_WORKER_STARTS_IN_FUTURE');
});

test.each([
  ['after having begun', { since: '2026-01-01' }, 'ALLOWED'],
  ['before having begun', { since: '2026-12-01' }, 'SOCIAL_WORKER_LEAVES_BEFORE_START'],
  ['twice', { since: '2026-01-01', until: '2026-02-01' }, 'SOCIAL_WORKER_LEFT'],
])('a social worker leaves %s', (_, worker, said) => {
  expect(verdict(() => leaveSocialWork(worker, '2026-11-20'))).toBe(said);
});
