import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { type ArchiveEntry, entriesOf, requireSafeArchive } from './archive.ts';

interface Packed {
  readonly name: string;
  readonly bytes?: number;
  readonly packed?: number;
  readonly flags?: number;
  readonly attributes?: number;
}

/** A ZIP's table of contents with its end record, as an office program writes it. */
function archive(entries: readonly Packed[], { comment = '', count = entries.length } = {}): Uint8Array {
  const directory = entries.flatMap(({ name, bytes = 10, packed = 10, flags = 0, attributes = 0 }) => [
    ...words(4, 0x02014b50),
    ...words(2, 20, 20, flags, 8, 0, 0),
    ...words(4, 0, packed, bytes),
    ...words(2, name.length, 0, 0, 0, 0),
    ...words(4, attributes, 0),
    ...letters(name),
  ]);
  return Uint8Array.from([
    ...letters('PK\u0003\u0004'),
    ...directory,
    ...words(4, 0x06054b50),
    ...words(2, 0, 0, count, count),
    ...words(4, directory.length, 4),
    ...words(2, comment.length),
    ...letters(comment),
  ]);
}

const words = (size: number, ...values: number[]) =>
  values.flatMap(value => Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256));
const letters = (text: string) => Array.from(text, letter => letter.charCodeAt(0));

const document = { name: 'word/document.xml' };
const judged = (entries: readonly Packed[]) =>
  verdict(() => requireSafeArchive(entriesOf(archive(entries)), document.name));

test('a table of contents is read to its last entry, whatever comment stands behind it', () => {
  const names = (entries: readonly ArchiveEntry[]) => entries.map(({ name }) => name);
  expect(names(entriesOf(archive([{ name: 'a' }, document])))).toEqual(['a', 'word/document.xml']);
  expect(names(entriesOf(archive([document], { comment: '演示PK' })))).toEqual(['word/document.xml']);
});

test('a document is taken when it holds what its format promises', () => {
  expect(judged([{ name: '[Content_Types].xml' }, document])).toBe('ALLOWED');
  expect(judged([{ name: 'xl/workbook.xml' }])).toBe('FILE_DAMAGED');
});

test.each<[string, Packed]>([
  ['a bomb', { name: 'word/media/a.png', packed: 10, bytes: 1001 }],
  ['more than it may hold', { name: 'word/media/a.png', packed: 2 ** 26, bytes: 2 ** 26 }],
  ['a secret', { name: 'word/a.xml', flags: 1 }],
  ['a link', { name: 'word/a.xml', attributes: 0o120777 * 2 ** 16 }],
  ['a way out of its folder', { name: 'word/../../a.xml' }],
  ['a place on somebody’s disk', { name: '/etc/passwd' }],
  ['a drive', { name: 'C:a.xml' }],
  ['macros', { name: 'word/vbaProject.bin' }],
])('a document with %s in it is refused', (_, entry) =>
  expect(judged([document, entry])).toBe('FILE_ARCHIVE_REFUSED'),
);

test('a document with too many parts is refused before they are read', () => {
  const parts = Array.from({ length: 201 }, (_, at) => ({ name: `word/${at}.xml` }));
  expect(judged(parts)).toBe('FILE_ARCHIVE_REFUSED');
});

test('a table of contents that says one thing and holds another is damaged', () => {
  const verdictOf = (bytes: Uint8Array) => verdict(() => entriesOf(bytes));
  expect(verdictOf(archive([document], { count: 2 }))).toBe('FILE_DAMAGED');
  expect(verdictOf(archive([document, document], { count: 1 }))).toBe('FILE_DAMAGED');
  expect(verdictOf(archive([document]).subarray(0, -1))).toBe('FILE_DAMAGED');
  expect(verdictOf(Uint8Array.from(letters('PK\u0003\u0004')))).toBe('FILE_DAMAGED');
});
