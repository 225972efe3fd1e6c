import { describe, expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { placeHome, requireOpenHome } from './place.ts';

describe('a home', () => {
  test('says at which level it stands', () => {
    expect(placeHome({ kind: 'VOLUNTEER_HOME', level: 'VILLAGE' }, undefined)).toBe('VILLAGE');
    expect(placeHome({ kind: 'VOLUNTEER_HOME', level: 'TOWN' }, undefined)).toBe('TOWN');
  });

  test.each([
    ['a second volunteer home in a village', { kind: 'VOLUNTEER_HOME', level: 'VILLAGE' }, 'HOME_EXISTS'],
    ['a second volunteer home in a town', { kind: 'VOLUNTEER_HOME', level: 'TOWN' }, 'ALLOWED'],
    ['a second station in a town', { kind: 'SOCIAL_WORK_STATION', level: 'TOWN' }, 'HOME_EXISTS'],
    [
      'a second point in a village',
      { kind: 'SOCIAL_WORK_POINT', level: 'VILLAGE', host: 'MUTUAL_AID_SITE' },
      'ALLOWED',
    ],
  ] as const)('is answered, as %s, by the rule of its kind', (_, place, said) => {
    expect(verdict(() => placeHome(place, '已有的家'))).toBe(said);
  });

  test.each([
    ['a station in a village', { kind: 'SOCIAL_WORK_STATION', level: 'VILLAGE' }, 'HOME_MISPLACED'],
    ['a volunteer home of the county', { kind: 'VOLUNTEER_HOME', level: 'COUNTY' }, 'HOME_MISPLACED'],
    ['a volunteer home in a hamlet', { kind: 'VOLUNTEER_HOME', level: 'HAMLET' }, 'HOME_MISPLACED'],
    ['a point in nobody’s house', { kind: 'SOCIAL_WORK_POINT', level: 'VILLAGE' }, 'HOME_HOST_NEEDED'],
    [
      'a station in a care centre',
      { kind: 'SOCIAL_WORK_STATION', level: 'TOWN', host: 'DAY_CARE_CENTRE' },
      'HOME_TAKES_NO_HOST',
    ],
  ] as const)('is not %s', (_, place, said) => {
    expect(verdict(() => placeHome(place, undefined))).toBe(said);
  });

  test('that is closed is written no more', () => {
    expect(verdict(() => requireOpenHome({ name: '观音村志愿者之家', state: 'CLOSED' }))).toBe('HOME_CLOSED');
  });
});
