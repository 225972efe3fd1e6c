import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { requireLayout, requireTable } from './layouts.ts';
import { defaultPageSize, maxPageSize, pageSizes } from './tables.ts';

const name = { key: 'name', width: 160, visible: true };
const code = { key: 'code', visible: false };

test('columns stand in any order, some of them hidden', () =>
  expect(verdict(() => requireLayout([code, name], 20))).toBe('ALLOWED'));

test('a column stands once, and one at least is shown', () => {
  expect(verdict(() => requireLayout([name, name], 20))).toBe('COLUMN_TWICE');
  expect(verdict(() => requireLayout([code], 20))).toBe('COLUMNS_ALL_HIDDEN');
  expect(verdict(() => requireLayout([], 20))).toBe('COLUMNS_ALL_HIDDEN');
});

test('a column is neither a hair nor a wall', () => {
  expect(verdict(() => requireLayout([{ ...name, width: 39 }], 20))).toBe('COLUMN_WIDTH_OUT_OF_RANGE');
  expect(verdict(() => requireLayout([{ ...name, width: 1_001 }], 20))).toBe('COLUMN_WIDTH_OUT_OF_RANGE');
  expect(verdict(() => requireLayout([{ ...name, width: 40 }], 20))).toBe('ALLOWED');
});

test('a layout holds no more columns than a table could have', () => {
  const columns = Array.from({ length: 61 }, (_, number) => ({ ...name, key: `c${number}` }));
  expect(verdict(() => requireLayout(columns, 20))).toBe('LIST_TOO_LONG');
  expect(verdict(() => requireLayout(columns.slice(1), 20))).toBe('ALLOWED');
});

test('a page has one of the offered sizes', () => {
  expect(verdict(() => requireLayout([name], 21))).toBe('PAGE_SIZE_UNKNOWN');
  expect(pageSizes).toContain(defaultPageSize);
  expect(Math.max(...pageSizes)).toBe(maxPageSize);
});

test('only tables of the console are arranged', () => {
  expect(requireTable('teams')).toBe('teams');
  expect(verdict(() => requireTable('constructor'))).toBe('TABLE_UNKNOWN');
});
