import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask.ts';

test.each([
  ['张三', '张*'],
  ['张建华', '张*华'],
  ['欧阳建华', '欧**华'],
  ['𠮷三', '𠮷*'],
  ['古丽·阿依', '古***依'],
  ['Anna Meier', 'A*** M****'],
  ['张', '*'],
  ['', ''],
])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));

test('a masked name is as long as the name and hides some of it', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('张', '王', '建', '华', '𠮷'), { minLength: 2, maxLength: 3 }),
      characters => {
        const masked = Array.from(maskName(characters.join('')));
        expect(masked).toHaveLength(characters.length);
        expect(masked).toContain('*');
      },
    ),
  ));

test('a phone shows its network and its tail', () => expect(maskPhone('13812341234')).toBe('138****1234'));

test('a number too short to hide in is hidden altogether', () =>
  expect(maskPhone('6012345')).toBe('*******'));
