import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { addView, noLongerDefault } from './views.ts';

const mine = { id: 'v1', name: '本镇小队', isDefault: true };
const other = { id: 'v2', name: '未统一', isDefault: false };

test('a person names each view of a table differently', () => {
  expect(verdict(() => addView([mine, other], '专业队'))).toBe('ALLOWED');
  expect(verdict(() => addView([mine, other], '未统一'))).toBe('VIEW_NAME_TAKEN');
});

test('twenty views of a table are enough', () => {
  const many = Array.from({ length: 20 }, (_, number) => ({ ...other, name: `视图${number}` }));
  expect(verdict(() => addView(many, '再来一个'))).toBe('VIEWS_TOO_MANY');
  expect(verdict(() => addView(many.slice(1), '再来一个'))).toBe('ALLOWED');
});

test('a new default takes the place of the old one', () =>
  expect(noLongerDefault([mine, other])).toEqual(['v1']));
