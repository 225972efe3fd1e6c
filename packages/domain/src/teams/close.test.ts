import { expect, test } from 'vitest';
import { attempt, Refusal, sentence } from '../shared/index.ts';
import { verdict } from '../shared/verdict.ts';
import { closeTeam, requireFoundedOn, requireTeamCode } from './close.ts';

const guanyin = { name: '观音村小队', state: 'ACTIVE' } as const;

test('a team closes when nobody and no team is left in it', () => {
  expect(verdict(() => closeTeam(guanyin, 0, 0))).toBe('ALLOWED');
  expect(verdict(() => closeTeam(guanyin, 0, 2))).toBe('TEAM_HAS_CHILDREN');
  expect(verdict(() => closeTeam(guanyin, 3, 2))).toBe('TEAM_HAS_MEMBERS');
});

test('a closed team is not closed again', () =>
  expect(verdict(() => closeTeam({ ...guanyin, state: 'CLOSED' }, 0, 0))).toBe('TEAM_CLOSED'));

test('who may not close a team is told what to do', () => {
  const refusal = attempt(() => closeTeam(guanyin, 3, 0));
  expect(refusal instanceof Refusal && sentence(refusal.code, refusal.facts, 'zh')).toBe(
    '队内还有 3 名队员。请先让他们退队或转到其他队伍，再撤销。',
  );
});

test('a team is founded today at the latest', () => {
  expect(verdict(() => requireFoundedOn('2026-01-02', '2026-01-01'))).toBe('TEAM_FOUNDED_IN_FUTURE');
  expect(verdict(() => requireFoundedOn('2026-01-01', '2026-01-01'))).toBe('ALLOWED');
  expect(verdict(() => requireFoundedOn(null, '2026-01-01'))).toBe('ALLOWED');
});

test('a team code is capitals and digits in segments', () => {
  expect(verdict(() => requireTeamCode('CIVIL_AFFAIRS-103-04'))).toBe('ALLOWED');
  for (const code of ['', 'civil', '-A', 'A--B', '民政', 'A'.repeat(61)]) {
    expect(verdict(() => requireTeamCode(code))).toBe('TEAM_CODE_MALFORMED');
  }
});
