import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import {
  draftsSince,
  fileLimits,
  fileName,
  formatOf,
  requireOwnDraft,
  requirePixels,
  requireRoom,
  requireSize,
  requireSoundDocument,
} from './index.ts';

const bytes = (...begin: number[]) => Uint8Array.from([...begin, ...Array<number>(16).fill(0)]);
const jpeg = bytes(0xff, 0xd8, 0xff);
const text = (words: string) => Uint8Array.from(words, letter => letter.charCodeAt(0));

test('a file is what its name and its content both say', () => {
  expect(formatOf('PICTURE', '阵地.JPG', jpeg).mediaType).toBe('image/jpeg');
  expect(verdict(() => formatOf('PICTURE', '阵地.png', jpeg))).toBe('FILE_TYPE_REFUSED');
  expect(verdict(() => formatOf('PICTURE', '阵地', jpeg))).toBe('FILE_TYPE_REFUSED');
  expect(verdict(() => formatOf('DOCUMENT', '阵地.jpg', jpeg))).toBe('FILE_TYPE_REFUSED');
});

test('a drawing that can hold a program is no picture', () => {
  expect(verdict(() => formatOf('PICTURE', 'logo.svg', text('<svg xmlns="…">')))).toBe('FILE_TYPE_REFUSED');
  expect(verdict(() => formatOf('PICTURE', 'logo.png', text('<svg xmlns="…">')))).toBe('FILE_TYPE_REFUSED');
});

test('a name keeps nothing of the folders it comes from', () => {
  expect(fileName('C:\\照片\\观音村 书屋.jpg')).toBe('观音村 书屋.jpg');
  expect(fileName('../../etc/passwd')).toBe('passwd');
  expect(fileName('a"b;c.jpg')).toBe('a_b_c.jpg');
  expect(verdict(() => fileName('a\u0000.jpg'))).toBe('TEXT_UNCLEAN');
  expect(verdict(() => fileName('照片/'))).toBe('TEXT_TOO_SHORT');
});

test('files have a size, pictures have an end, accounts have a share', () => {
  expect(verdict(() => requireSize('PICTURE', 0))).toBe('FILE_EMPTY');
  expect(verdict(() => requireSize('PICTURE', fileLimits.bytes.PICTURE))).toBe('ALLOWED');
  expect(verdict(() => requireSize('PICTURE', fileLimits.bytes.PICTURE + 1))).toBe('FILE_TOO_LARGE');
  expect(verdict(() => requirePixels(5000, 5000))).toBe('ALLOWED');
  expect(verdict(() => requirePixels(5000, 5001))).toBe('PICTURE_TOO_LARGE');
  expect(verdict(() => requireRoom(fileLimits.quotaBytes - 10, 10))).toBe('ALLOWED');
  expect(verdict(() => requireRoom(fileLimits.quotaBytes - 10, 11))).toBe('FILE_QUOTA_REACHED');
});

test('a PDF has an end', () => {
  const pdf = formatOf('DOCUMENT', '制度.pdf', text('%PDF-1.7\n'));
  expect(verdict(() => requireSoundDocument(pdf, text('%PDF-1.7\n… %%EOF\n')))).toBe('ALLOWED');
  expect(verdict(() => requireSoundDocument(pdf, text('%PDF-1.7\n…')))).toBe('FILE_DAMAGED');
});

test('a draft is attached by whoever uploaded it, once, to what it was meant for', () => {
  const draft = { purpose: 'positionPhoto', uploader: 'wang', ownerId: null };
  const asked = { purpose: 'positionPhoto', account: 'wang' };
  expect(verdict(() => requireOwnDraft(draft, asked))).toBe('ALLOWED');
  for (const wrong of [
    { ...draft, ownerId: 'other' },
    { ...draft, uploader: 'li' },
    { ...draft, purpose: 'x' },
  ]) {
    expect(verdict(() => requireOwnDraft(wrong, asked))).toBe('FILE_NOT_A_DRAFT');
  }
});

test('a draft is given up after a day', () =>
  expect(draftsSince(new Date('2026-03-02T01:00:00Z'))).toEqual(new Date('2026-03-01T01:00:00Z')));
