import { describe, expect, test } from 'vitest';
import { openingDays, openingHours, type OpeningSpan, type Weekday } from './opening-hours.ts';
import { verdict } from './verdict.ts';

const span = (weekday: Weekday, from: string, to: string): OpeningSpan => ({ weekday, from, to });

describe('opening hours', () => {
  test('stand in the order of the week, whatever the order they are given in', () => {
    const given = [
      span('TUESDAY', '14:00', '17:00'),
      span('MONDAY', '09:00', '12:00'),
      span('TUESDAY', '09:00', '12:00'),
    ];
    expect(openingHours(given).map(({ weekday, from }) => `${weekday} ${from}`)).toEqual([
      'MONDAY 09:00',
      'TUESDAY 09:00',
      'TUESDAY 14:00',
    ]);
  });

  test.each([
    ['a time that no clock shows', [span('MONDAY', '09:00', '24:30')], 'OPENING_HOURS_MALFORMED'],
    ['a time without its nought', [span('MONDAY', '9:00', '12:00')], 'OPENING_HOURS_MALFORMED'],
    ['an end before the start', [span('MONDAY', '17:00', '09:00')], 'OPENING_ENDS_BEFORE_START'],
    [
      'two stretches of a day that overlap',
      [span('MONDAY', '09:00', '12:00'), span('MONDAY', '11:59', '17:00')],
      'OPENING_HOURS_OVERLAP',
    ],
    ['two that touch', [span('MONDAY', '09:00', '12:00'), span('MONDAY', '12:00', '17:00')], 'ALLOWED'],
    ['none at all', [], 'ALLOWED'],
  ])('with %s', (_, spans, said) => {
    expect(verdict(() => openingHours(spans))).toBe(said);
  });

  test('put days together that are open alike and follow each other', () => {
    const week = openingHours([
      ...(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'FRIDAY'] as const).map(day => span(day, '09:00', '17:00')),
      span('SATURDAY', '09:00', '12:00'),
    ]);
    expect(openingDays(week)).toEqual([
      { first: 'MONDAY', last: 'WEDNESDAY', hours: ['09:00–17:00'] },
      { first: 'FRIDAY', last: 'FRIDAY', hours: ['09:00–17:00'] },
      { first: 'SATURDAY', last: 'SATURDAY', hours: ['09:00–12:00'] },
    ]);
  });
});
