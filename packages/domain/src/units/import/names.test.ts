import { expect, test } from 'vitest';
import { villageKind, villageName } from './names.ts';

test.each([
  ['观音村', '观音村'],
  ['观音村村民委员会', '观音村'],
  ['观音村民委员会', '观音村'],
  ['观音村委会', '观音村'],
  ['观音村村委会', '观音村'],
  ['谷脚镇观音村', '观音村'],
  [' 观 音 村 ', '观音村'],
  ['谷冰社区居民委员会', '谷冰社区'],
  ['谷冰社区居委会', '谷冰社区'],
  ['龙脚居委会', '龙脚居委会'],
])('%s of the official list is %s to the county', (written, name) =>
  expect(villageName(written, '谷脚镇')).toBe(name),
);

test('a name says what it is', () => {
  expect(villageKind('谷冰社区', '522730103201')).toBe('COMMUNITY');
  expect(villageKind('观音村', '522730103001')).toBe('VILLAGE');
});

test('where the name is silent the code tells residents from villagers', () => {
  expect(villageKind('龙脚居委会', '522730103199')).toBe('COMMUNITY');
  expect(villageKind('龙脚工业园', '522730103401')).toBe('COMMUNITY');
  expect(villageKind('龙脚林场', '522730103501')).toBe('VILLAGE');
  expect(villageKind('龙脚', '522730103200')).toBe('VILLAGE');
  expect(villageKind('龙脚', null)).toBe('VILLAGE');
});
