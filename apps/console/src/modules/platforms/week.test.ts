import { expect, test } from 'vitest';
import { dayName, linesOf, nextSpan, workdaysLikeMonday } from './week.ts';

const morning = { weekday: 1, opens: '09:00', closes: '12:00' };
const sunday = { weekday: 7, opens: '10:00', closes: '11:00' };

test('a week begins on Monday', () => {
  expect(dayName(1)).toBe('星期一');
  expect(dayName(7)).toBe('星期日');
});

test('days that are open at the same times stand on one line', () => {
  expect(linesOf(workdaysLikeMonday([morning, sunday]))).toEqual([
    { days: '星期一 – 星期五', times: '09:00–12:00' },
    { days: '星期六', times: '' },
    { days: '星期日', times: '10:00–11:00' },
  ]);
});

test('workdays like Monday forget what they were, and the weekend stays', () => {
  const wednesday = { weekday: 3, opens: '18:00', closes: '20:00' };
  const week = workdaysLikeMonday([morning, wednesday, sunday]);
  expect(week.map(({ weekday, opens }) => `${weekday} ${opens}`)).toEqual([
    '1 09:00',
    '2 09:00',
    '3 09:00',
    '4 09:00',
    '5 09:00',
    '7 10:00',
  ]);
});

test('a new span begins after the last one of its day, and before midnight', () => {
  expect(nextSpan({ weekday: 2, spans: [] })).toEqual({ weekday: 2, opens: '09:00', closes: '17:30' });
  expect(nextSpan({ weekday: 1, spans: [morning] })).toEqual({ weekday: 1, opens: '13:00', closes: '14:00' });
  const late = { weekday: 1, opens: '20:00', closes: '23:00' };
  expect(nextSpan({ weekday: 1, spans: [late] })).toEqual({ weekday: 1, opens: '22:00', closes: '23:00' });
});
