import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { placeTeam, requireOpenGround, type ParentTeam, type Sibling, type TeamPlace } from './place.ts';

const team = (tier: ParentTeam['tier'], level: ParentTeam['level'], block: string): ParentTeam => ({
  tier,
  level,
  block,
  line: 'civil',
  name: `阳光民政${tier}`,
  state: 'ACTIVE',
});
const general = team('GENERAL', 'COUNTY', '/1/');
const gujiao = team('BRANCH', 'TOWN', '/1/4/');
const xima = team('BRANCH', 'TOWN', '/1/5/');
const guanyin = team('SQUAD', 'VILLAGE', '/1/4/9/');
const haircuts = team('THEMATIC', 'COUNTY', '/1/');

const placing = (parent: ParentTeam | null, place: TeamPlace, siblings: Sibling[] = []) =>
  verdict(() => placeTeam(parent, place, siblings));

test('a line is one general team, a branch in each town, squads in the villages, thematic teams beside them', () => {
  expect(placing(null, general)).toBe('ALLOWED');
  expect(placing(general, gujiao)).toBe('ALLOWED');
  expect(placing(gujiao, guanyin)).toBe('ALLOWED');
  expect(placing(general, haircuts)).toBe('ALLOWED');
  expect(placing(gujiao, { ...haircuts, level: 'TOWN', block: '/1/4/' })).toBe('ALLOWED');
});

test('a line has one open general team in a county and one open branch in a town', () => {
  expect(placing(null, general, [general])).toBe('TEAM_GENERAL_EXISTS');
  expect(placing(general, gujiao, [gujiao])).toBe('TEAM_BRANCH_EXISTS');
  expect(placing(general, gujiao, [{ ...haircuts, tier: 'THEMATIC' }])).toBe('ALLOWED');
});

test('a village may have several squads, a county several thematic teams', () => {
  expect(placing(gujiao, guanyin, [guanyin])).toBe('ALLOWED');
  expect(placing(general, haircuts, [general, haircuts])).toBe('ALLOWED');
});

test('each tier stands under the tier above it', () => {
  expect(placing(general, general)).toBe('TEAM_PARENT_NOT_ALLOWED');
  expect(placing(null, gujiao)).toBe('TEAM_PARENT_NEEDED');
  expect(placing(null, haircuts)).toBe('TEAM_PARENT_NEEDED');
  expect(placing(general, guanyin)).toBe('TEAM_PARENT_TIER');
  expect(placing(guanyin, { ...haircuts, level: 'VILLAGE', block: '/1/4/9/' })).toBe('TEAM_PARENT_TIER');
});

test('each tier stands at its own level', () => {
  expect(placing(null, { ...general, level: 'TOWN' })).toBe('TEAM_MISPLACED');
  expect(placing(general, { ...gujiao, level: 'VILLAGE' })).toBe('TEAM_MISPLACED');
  expect(placing(gujiao, { ...guanyin, level: 'TOWN' })).toBe('TEAM_MISPLACED');
  expect(placing(general, { ...haircuts, level: 'HAMLET' })).toBe('TEAM_MISPLACED');
});

test('a squad belongs to the branch of its own town', () =>
  expect(placing(xima, guanyin)).toBe('TEAM_OUTSIDE_PARENT'));

test('a team belongs to the line of the team above it', () =>
  expect(placing({ ...general, line: 'education' }, gujiao)).toBe('TEAM_PARENT_LINE'));

test('nothing is set up under a closed team', () =>
  expect(placing({ ...gujiao, state: 'CLOSED' }, guanyin)).toBe('TEAM_PARENT_CLOSED'));

test('no team is set up for a department or in a division that is closed', () => {
  const civilAffairs = { name: '民政局', state: 'ACTIVE' } as const;
  const town = { name: '谷脚镇' };
  expect(verdict(() => requireOpenGround(civilAffairs, town))).toBe('ALLOWED');
  expect(verdict(() => requireOpenGround({ ...civilAffairs, state: 'CLOSED' }, town))).toBe(
    'TEAM_DEPARTMENT_CLOSED',
  );
  expect(verdict(() => requireOpenGround(civilAffairs, { ...town, validTo: '2016-01-01' }))).toBe(
    'TEAM_DIVISION_CLOSED',
  );
});
