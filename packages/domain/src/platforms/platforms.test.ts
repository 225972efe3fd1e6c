import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import {
  linesOf,
  openingWeek,
  platformKeys,
  platformsOfKind,
  positionKinds,
  requireClosedPosition,
  requireKeeper,
  requireOpenPosition,
  requireRoomFor,
  servedBy,
  sharePosition,
  unsharePosition,
  workPhone,
} from './index.ts';

const education = { id: 'education', name: '教育局' };
const civil = { id: 'civil', name: '民政局' };

test('every kind of position opens a platform, and those of civilisation practice all five', () => {
  for (const kind of positionKinds) expect(platformsOfKind(kind).length).toBeGreaterThan(0);
  expect(positionKinds).toHaveLength(23);
  for (const kind of ['CENTRE', 'INSTITUTE', 'STATION', 'POINT'] as const)
    expect(platformsOfKind(kind)).toEqual(platformKeys);
  expect(new Set(positionKinds.flatMap(platformsOfKind))).toEqual(new Set(platformKeys));
});

test('a position serves what its kind opens, or what is said, in the usual order and never nothing', () => {
  expect(servedBy('FARM_LIBRARY', undefined)).toEqual(['SCIENCE']);
  expect(servedBy('FARM_LIBRARY', ['CULTURE', 'SCIENCE', 'CULTURE'])).toEqual(['SCIENCE', 'CULTURE']);
  expect(verdict(() => servedBy('FARM_LIBRARY', []))).toBe('POSITION_NEEDS_PLATFORM');
});

test('a position is shared with others, with each once', () => {
  const kept = { owner: education, sharedWith: ['health'] };
  expect(verdict(() => sharePosition(kept, civil))).toBe('ALLOWED');
  expect(verdict(() => sharePosition(kept, education))).toBe('POSITION_SHARED_WITH_OWNER');
  expect(verdict(() => sharePosition(kept, { id: 'health', name: '卫健局' }))).toBe(
    'POSITION_SHARED_ALREADY',
  );
  expect(verdict(() => unsharePosition(kept, civil))).toBe('POSITION_NOT_SHARED');
  expect(linesOf(kept)).toEqual(['education', 'health']);
});

test('whoever it is shared with does not change it', () => {
  expect(verdict(() => requireKeeper(true, education))).toBe('ALLOWED');
  expect(verdict(() => requireKeeper(false, education))).toBe('POSITION_OF_ANOTHER');
});

test('a closed position is reopened before it is changed, an open one is not reopened', () => {
  const library = { name: '农家书屋', state: 'OPEN' } as const;
  expect(verdict(() => requireOpenPosition(library))).toBe('ALLOWED');
  expect(verdict(() => requireOpenPosition({ ...library, state: 'CLOSED' }))).toBe('POSITION_CLOSED');
  expect(verdict(() => requireClosedPosition(library))).toBe('POSITION_OPEN');
});

test('a work number is one of a desk; a mobile number belongs to a person', () => {
  expect(workPhone('0854－5632001')).toBe('0854-5632001');
  expect(workPhone('（0854）5632001')).toMatch(/^0854-?5632001$/);
  expect(workPhone('12345')).toBe('12345');
  expect(workPhone('400-700-1234')).toBe('400-700-1234');
  expect(verdict(() => workPhone('13800138000'))).toBe('POSITION_PHONE_PERSONAL');
  expect(verdict(() => workPhone('+86 138-0013-8000'))).toBe('POSITION_PHONE_PERSONAL');
  expect(verdict(() => workPhone('打电话'))).toBe('POSITION_PHONE_MALFORMED');
});

test('a week stands in its order, up to three spans a day that do not touch each other', () => {
  const morning = { weekday: 1, opens: '09:00', closes: '12:00' };
  const afternoon = { weekday: 1, opens: '14:00', closes: '17:30' };
  const sunday = { weekday: 7, opens: '10:00', closes: '23:00' };
  expect(openingWeek([sunday, afternoon, morning])).toEqual([morning, afternoon, sunday]);
  expect(openingWeek([])).toEqual([]);
  expect(verdict(() => openingWeek([morning, { ...afternoon, opens: '11:59' }]))).toBe(
    'OPENING_HOURS_OVERLAP',
  );
  const four = ['08', '10', '12', '14'].map(hour => ({
    weekday: 2,
    opens: `${hour}:00`,
    closes: `${hour}:30`,
  }));
  expect(verdict(() => openingWeek(four.slice(1)))).toBe('ALLOWED');
  expect(verdict(() => openingWeek(four))).toBe('OPENING_HOURS_TOO_MANY');
});

test.each([
  { weekday: 0, opens: '09:00', closes: '12:00' },
  { weekday: 1.5, opens: '09:00', closes: '12:00' },
  { weekday: 1, opens: '9:00', closes: '12:00' },
  { weekday: 1, opens: '22:00', closes: '24:00' },
  { weekday: 1, opens: '12:00', closes: '12:00' },
  { weekday: 1, opens: '12:00', closes: '25:00' },
])('$weekday $opens–$closes is no opening time', span =>
  expect(verdict(() => openingWeek([span]))).toBe('OPENING_HOURS_MALFORMED'),
);

test('a position keeps twelve photos and twenty documents', () => {
  expect(verdict(() => requireRoomFor('PHOTO', 11))).toBe('ALLOWED');
  expect(verdict(() => requireRoomFor('PHOTO', 12))).toBe('POSITION_FILES_FULL');
  expect(verdict(() => requireRoomFor('DOCUMENT', 20))).toBe('POSITION_FILES_FULL');
});
