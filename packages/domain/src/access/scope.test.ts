import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  covers,
  coversWhole,
  holdsAnywhere,
  nowhere,
  scopeOf,
  type Place,
  type Reach,
  type Scope,
} from './scope.ts';

const county: Reach = { kind: 'DIVISION', block: '/1/' };
const gujiao: Reach = { kind: 'DIVISION', block: '/1/4/' };
const civil: Reach = { kind: 'DIVISION', block: '/1/', line: 'civil' };
const squad: Reach = { kind: 'TEAM', team: 'squad' };
const self: Reach = { kind: 'SELF', account: 'wang-account', person: 'wang' };

const allow = (...reaches: Reach[]): Scope => ({ allow: reaches, deny: [] });
const civilTeam: Place = { block: '/1/4/9/', lines: ['civil'], team: 'squad' };

test('a town clerk reaches the villages of the town and no other town', () => {
  expect(covers(allow(gujiao), { block: '/1/4/9/' })).toBe(true);
  expect(covers(allow(gujiao), { block: '/1/4/' })).toBe(true);
  expect(covers(allow(gujiao), { block: '/1/40/' })).toBe(false);
  expect(covers(allow(gujiao), { block: '/1/' })).toBe(false);
});

test('a department manager reaches the rows of the department and none without one', () => {
  expect(covers(allow(civil), civilTeam)).toBe(true);
  expect(covers(allow(civil), { block: '/1/4/', lines: ['education', 'civil'] })).toBe(true);
  expect(covers(allow(civil), { block: '/1/4/', lines: ['education'] })).toBe(false);
  expect(covers(allow(civil), { block: '/1/4/', lines: [] })).toBe(false);
  expect(covers(allow(civil), { block: '/1/4/' })).toBe(false);
});

test('a leader reaches their team, everybody their own rows', () => {
  expect(covers(allow(squad), civilTeam)).toBe(true);
  expect(covers(allow(squad), { team: 'another' })).toBe(false);
  expect(covers(allow(self), { account: 'wang-account' })).toBe(true);
  expect(covers(allow(self), { person: 'wang' })).toBe(true);
  expect(covers(allow(self), { account: 'li-account', person: 'li' })).toBe(false);
});

test('an account without a person does not reach the rows that have none either', () =>
  expect(covers(allow({ kind: 'SELF', account: 'robot' }), { block: '/1/' })).toBe(false));

test('a row without an owner is nobody’s', () => expect(covers(allow(county, squad, self), {})).toBe(false));

test('one prohibition is more than all rights', () => {
  expect(covers({ allow: [county, gujiao, squad], deny: [gujiao] }, civilTeam)).toBe(false);
  expect(covers({ allow: [county], deny: [gujiao] }, { block: '/1/5/' })).toBe(true);
});

test('a prohibition over a whole reach leaves nothing of it, one over a part leaves the rest', () => {
  expect(holdsAnywhere({ allow: [gujiao], deny: [county] })).toBe(false);
  expect(holdsAnywhere({ allow: [civil], deny: [county] })).toBe(false);
  expect(holdsAnywhere({ allow: [county], deny: [gujiao] })).toBe(true);
  expect(holdsAnywhere({ allow: [county], deny: [civil] })).toBe(true);
  expect(holdsAnywhere({ allow: [gujiao, squad], deny: [county] })).toBe(true);
  expect(holdsAnywhere(nowhere)).toBe(false);
});

test('without a right nothing is covered', () => expect(covers(nowhere, civilTeam)).toBe(false));

test('a permission is held where a role that has it reaches', () => {
  const held = [
    { permissions: ['teams.read', 'teams.update'], reach: gujiao },
    { permissions: ['teams.read'], reach: county },
  ] as const;
  const denied = [{ permission: 'teams.update', reach: county }] as const;
  expect(scopeOf(held, denied, 'teams.read')).toEqual({ allow: [gujiao, county], deny: [] });
  expect(scopeOf(held, denied, 'teams.update')).toEqual({ allow: [gujiao], deny: [county] });
  expect(scopeOf(held, denied, 'teams.create')).toEqual(nowhere);
});

test('a branch is wholly reached only where no piece of it is taken out', () => {
  expect(coversWhole(allow(county), { block: '/1/4/' })).toBe(true);
  expect(coversWhole(allow(gujiao), { block: '/1/' })).toBe(false);
  expect(coversWhole(allow(civil), { block: '/1/4/', line: 'civil' })).toBe(true);
  expect(coversWhole(allow(civil), { block: '/1/4/' })).toBe(false);
  expect(coversWhole({ allow: [county], deny: [gujiao] }, { block: '/1/' })).toBe(false);
  expect(coversWhole({ allow: [county], deny: [civil] }, { block: '/1/', line: 'education' })).toBe(true);
  expect(coversWhole({ allow: [county], deny: [civil] }, { block: '/1/' })).toBe(false);
});

const blocks = fc.constantFrom('/1/', '/1/4/', '/1/4/9/', '/1/5/', '/1/40/');
const lines = fc.constantFrom('civil', 'education');
const reach: fc.Arbitrary<Reach> = fc.oneof(
  fc.record({
    kind: fc.constant('DIVISION' as const),
    block: blocks,
    line: fc.option(lines, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('TEAM' as const), team: fc.constantFrom('squad', 'cars') }),
);
const place: fc.Arbitrary<Place> = fc.record(
  { block: blocks, lines: fc.subarray(['civil', 'education']), team: fc.constantFrom('squad', 'cars') },
  { requiredKeys: [] },
);
const scope = fc.record({
  allow: fc.array(reach, { maxLength: 4 }),
  deny: fc.array(reach, { maxLength: 2 }),
});

test('another right never takes anything away, another prohibition never gives anything', () =>
  fc.assert(
    fc.property(scope, reach, place, ({ allow: allowed, deny }, more, where) => {
      const now = covers({ allow: allowed, deny }, where);
      expect(now && !covers({ allow: [...allowed, more], deny }, where)).toBe(false);
      expect(!now && covers({ allow: allowed, deny: [...deny, more] }, where)).toBe(false);
    }),
  ));

test('whoever reaches a whole branch reaches each row in it', () =>
  fc.assert(
    fc.property(scope, blocks, lines, (held, block, line) => {
      fc.pre(coversWhole(held, { block, line }));
      const within = { ...held, deny: held.deny.filter(({ kind }) => kind === 'DIVISION') };
      expect(covers(within, { block: `${block}7/`, lines: [line] })).toBe(true);
    }),
  ));
