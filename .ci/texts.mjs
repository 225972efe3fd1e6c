import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = 'apps/console/src';

/** Each text in both languages with the same places in it, and none outside of the files made for texts. */
export async function texts() {
  const wrong = [];
  for await (const file of glob(`${source}/**/*.{ts,vue}`)) {
    if (file.endsWith('messages.zh.ts')) wrong.push(...(await compare(file)));
    else if (!isExempt(file)) wrong.push(...(await chineseIn(file)));
  }
  return wrong.length === 0 ? null : wrong.join('\n');
}

const isExempt = file => /\/generated\/|\.(test|fixture)\.ts$|messages\.en\.ts$/.test(file);

async function compare(file) {
  const { zh } = await load(file);
  const { en } = await load(file.replace('.zh.ts', '.en.ts'));
  const keys = Object.keys({ ...zh, ...en });
  return keys.flatMap(key => faults(zh[key], en[key]).map(fault => `${file}: ${key} ${fault}`));
}

const load = file => import(pathToFileURL(resolve(file)));

function faults(zh, en) {
  if (!zh) return ['has no Chinese'];
  if (!en) return ['has no English'];
  const different = placesIn(zh).symmetricDifference(placesIn(en));
  return [
    ...[...different].map(place => `has ${place} in one language only`),
    ...(isChinese(en) ? ['is not translated'] : []),
  ];
}

/** A language is always named in itself. */
const isChinese = text => /\p{Script=Han}/u.test(text.replaceAll('中文', ''));

const placesIn = text => new Set(text.match(/\{\w+\}/g));

async function chineseIn(file) {
  const code = (await readFile(file, 'utf8')).replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<!:)\/\/.*$/gm, blank);
  const lines = code.split('\n').map((line, index) => (isChinese(line) && !isLabel(line) ? index + 1 : 0));
  return lines.filter(Boolean).map(line => `${file}:${line}: a text outside of the messages`);
}

/** A label has both languages side by side, and its type sees to it. */
const isLabel = line => /\bzh: .*\ben: /.test(line);

/** Keeps the line numbers. */
const blank = comment => comment.replaceAll(/[^\n]/g, ' ');
