import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { chooseMain, joinTeam, leaveTeam, requireOpenMembership, type OpenMembership } from './membership.ts';

const today = '2026-03-01';
const squad = { id: 'm1', teamId: 'squad', main: true, since: '2020-01-01' };
const haircuts = { id: 'm2', teamId: 'haircuts', main: false, since: '2022-01-01' };
const cars = { id: 'm3', teamId: 'cars', main: false, since: '2021-01-01' };
const joining = { teamId: 'cars', main: false, since: today, today };

test('the first team of a person is their main team, asked or not', () => {
  expect(joinTeam([], joining)).toEqual({ main: true, demoted: [] });
  expect(joinTeam([squad], joining)).toEqual({ main: false, demoted: [] });
});

test('a new main team takes the place of the old one', () => {
  expect(joinTeam([squad, haircuts], { ...joining, main: true })).toEqual({ main: true, demoted: ['m1'] });
  expect(chooseMain([squad, haircuts], haircuts, true)).toEqual({ main: true, demoted: ['m1'] });
});

test('a person joins a team once, today at the latest', () => {
  expect(verdict(() => joinTeam([squad], { ...joining, teamId: 'squad' }))).toBe('MEMBERSHIP_EXISTS');
  expect(verdict(() => joinTeam([squad], { ...joining, since: '2026-03-02' }))).toBe(
    'MEMBERSHIP_STARTS_IN_FUTURE',
  );
});

test('nobody gives up their main team without naming another', () =>
  expect(verdict(() => chooseMain([squad, haircuts], squad, false))).toBe('MEMBERSHIP_MAIN_NEEDED'));

test('whoever leaves their main team keeps the one they have been in longest', () => {
  expect(leaveTeam([squad, haircuts, cars], squad, today)).toEqual({ promoted: 'm3' });
  expect(leaveTeam([squad, haircuts], haircuts, today)).toEqual({ promoted: undefined });
  expect(leaveTeam([squad], squad, today)).toEqual({ promoted: undefined });
});

test('nobody leaves before they joined', () =>
  expect(verdict(() => leaveTeam([squad], squad, '2019-12-31'))).toBe('MEMBERSHIP_ENDS_BEFORE_START'));

test('a membership that ended is no longer changed', () => {
  expect(verdict(() => requireOpenMembership({ until: '2021-01-01' }))).toBe('MEMBERSHIP_ENDED');
  expect(verdict(() => requireOpenMembership({ until: null }))).toBe('ALLOWED');
});

test('whatever people join, leave and choose, whoever has teams has exactly one main team', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ verb: fc.constantFrom('join', 'leave', 'choose'), team: fc.nat(4), main: fc.boolean() }),
        { maxLength: 30 },
      ),
      steps => {
        let open: OpenMembership[] = [];
        for (const step of steps) {
          open = after(open, step);
          expect(open.filter(({ main }) => main)).toHaveLength(open.length > 0 ? 1 : 0);
        }
      },
    ),
  ));

/** The person's open memberships after one step; a step that is refused changes nothing. */
function after(open: OpenMembership[], { verb, team, main }: { verb: string; team: number; main: boolean }) {
  const id = String(team);
  const there = open.find(membership => membership.id === id);
  if (verb === 'join' && !there) {
    const outcome = joinTeam(open, { teamId: id, main, since: today, today });
    return [...demote(open, outcome.demoted), { id, teamId: id, main: outcome.main, since: today }];
  }
  if (verb === 'leave' && there) {
    const { promoted } = leaveTeam(open, there, today);
    return open
      .filter(membership => membership.id !== id)
      .map(membership => ({ ...membership, main: membership.main || membership.id === promoted }));
  }
  if (verb === 'choose' && there && !(there.main && !main)) {
    const outcome = chooseMain(open, there, main);
    return demote(open, outcome.demoted).map(membership =>
      membership.id === id ? { ...membership, main: outcome.main } : membership,
    );
  }
  return open;
}

const demote = (open: readonly OpenMembership[], demoted: readonly string[]): OpenMembership[] =>
  open.map(membership => (demoted.includes(membership.id) ? { ...membership, main: false } : membership));
