import { expect, test } from 'vitest';

type Words = Readonly<Record<string, string>>;

const files = import.meta.glob<Record<string, Words>>('../**/messages.*.ts', { eager: true });
const roomOf = (file: string): string => file.replace(/messages\.(zh|en)\.ts$/, '');
const wordsIn = (file: string): Words => Object.values(files[file] ?? {})[0] ?? {};
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place);

const rooms = [...new Set(Object.keys(files).map(roomOf))];

test.each(rooms)('every text of %s is there in both languages', room => {
  const zh = wordsIn(`${room}messages.zh.ts`);
  const en = wordsIn(`${room}messages.en.ts`);
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
  expect(Object.values(zh).concat(Object.values(en))).not.toContain('');
});

test.each(rooms)('the texts of %s have the same places in both languages', room => {
  const zh = wordsIn(`${room}messages.zh.ts`);
  const en = wordsIn(`${room}messages.en.ts`);
  for (const [key, text] of Object.entries(zh)) {
    const places = new Set(placesIn(text));
    expect(new Set(placesIn(en[key] ?? '')), key).toEqual(places);
  }
});

test.each(rooms)('the English texts of %s are English', room => {
  const en = wordsIn(`${room}messages.en.ts`);
  expect(Object.values(en).filter(text => /\p{Script=Han}/u.test(text))).toEqual([]);
});
