import { expect, test } from 'vitest';
import { decodeFile, readVillages } from './village-list.ts';

const guanyin = { townCode: '522730103', code: '522730103201', name: '观音村' };

test('a list copied from a spreadsheet is read, its heading left out', () => {
  expect(readVillages('镇代码\t村代码\t名称\n522730103\t522730103201\t观音村\n').rows).toEqual([guanyin]);
});

test('a list with commas, quotes and a missing village code is read', () => {
  expect(readVillages('522730103,,"谷脚社区"\r\n522730103,522730103201,观音村').rows).toEqual([
    { townCode: '522730103', code: undefined, name: '谷脚社区' },
    guanyin,
  ]);
});

test('a line that says too little is given back in its own words, an empty one is passed over', () => {
  expect(readVillages('522730103\t\t观音村\n,观音村\n\n522730103').unread).toEqual(['观音村', '522730103']);
});

test('a file of a Chinese spreadsheet is read as one of today is', () => {
  const gb18030 = new Uint8Array([0xb9, 0xdb, 0xd2, 0xf4, 0xb4, 0xe5]);
  expect(decodeFile(gb18030.buffer)).toBe('观音村');
  expect(decodeFile(new TextEncoder().encode('观音村').buffer)).toBe('观音村');
});
