import { Refusal } from '@firefly/domain/shared';
import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import { BusinessDate, Instant } from './index.ts';

test.each(['1900-01-01', '2024-02-29', '2100-12-31'])('%s is a date, in and out', day => {
  expect(BusinessDate.parseValue(day)).toBe(day);
  expect(BusinessDate.parseLiteral({ kind: Kind.STRING, value: day })).toBe(day);
  expect(BusinessDate.serialize(day)).toBe(day);
});

test.each(['1899-12-31', '2101-01-01', '2023-02-29', '2026-1-1', '2026-01-01T00:00:00Z', '', 20260101, null])(
  '%j is no date',
  text => {
    expect(() => BusinessDate.parseValue(text)).toThrow(Refusal);
    expect(() => BusinessDate.serialize(text)).toThrow('no date');
  },
);

test.each([
  ['2026-01-31T16:30:00+08:00', '2026-01-31T08:30:00.000Z'],
  ['2026-01-31T08:30:00Z', '2026-01-31T08:30:00.000Z'],
  ['2026-01-31T08:30:00.123456+00:00', '2026-01-31T08:30:00.123Z'],
])('the instant %s is answered as %s', (given, answered) => {
  expect(Instant.parseValue(given).toISOString()).toBe(answered);
  expect(Instant.serialize(given)).toBe(answered);
  expect(Instant.serialize(new Date(given))).toBe(answered);
});

test.each([
  '2026-01-31T08:30:00',
  '2026-02-30T00:00:00Z',
  '1899-12-31T23:59:59Z',
  '2101-01-01T00:00:00Z',
  '',
  0,
  new Date(NaN),
])('%j is no instant', given => expect(() => Instant.parseValue(given)).toThrow(Refusal));

test('a column that answers no instant is a fault, not an answer', () => {
  expect(() => Instant.serialize('yesterday')).toThrow('DateTime');
  expect(() => Instant.serialize('2026-01-31T08:30:00')).toThrow('DateTime');
});
