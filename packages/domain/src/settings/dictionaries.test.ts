import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { addEntry, disableEntry, enableEntry, relabelEntry } from './dictionaries.ts';

const haircut = { code: 'HAIRCUT', label: '义剪', enabled: true };
const errand = { code: 'ERRAND', label: '代买代卖', enabled: false };
const entries = [haircut, errand];

test('a dictionary grows by codes it never had', () => {
  expect(verdict(() => addEntry(entries, { code: 'TRANSPORT', label: '接送' }))).toBe('ALLOWED');
  expect(verdict(() => addEntry(entries, { code: 'ERRAND', label: '跑腿' }))).toBe('ENTRY_CODE_TAKEN');
});

test.each(['transport', '接送', '1A', 'A-B', '', 'A'.repeat(41)])('"%s" is no code of an entry', code =>
  expect(verdict(() => addEntry(entries, { code, label: '接送' }))).toBe('ENTRY_CODE_MALFORMED'),
);

test('two entries on offer never read alike, a disabled one is out of the way', () => {
  expect(verdict(() => addEntry(entries, { code: 'CUT', label: '义剪' }))).toBe('ENTRY_LABEL_TAKEN');
  expect(verdict(() => addEntry(entries, { code: 'BUY', label: '代买代卖' }))).toBe('ALLOWED');
  expect(verdict(() => relabelEntry([haircut], '义剪'))).toBe('ENTRY_LABEL_TAKEN');
  expect(verdict(() => relabelEntry([errand], '代买代卖'))).toBe('ALLOWED');
});

test('an entry is disabled and enabled in turn, and comes back only under a free label', () => {
  expect(verdict(() => disableEntry(haircut))).toBe('ALLOWED');
  expect(verdict(() => disableEntry(errand))).toBe('ENTRY_ALREADY_DISABLED');
  expect(verdict(() => enableEntry(errand, [haircut]))).toBe('ALLOWED');
  expect(verdict(() => enableEntry(haircut, [errand]))).toBe('ENTRY_ALREADY_ENABLED');
  expect(verdict(() => enableEntry(errand, [{ ...haircut, label: '代买代卖' }]))).toBe('ENTRY_LABEL_TAKEN');
});
