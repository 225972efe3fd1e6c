import { expect, test } from 'vitest';
import * as access from './access/index.ts';
import * as files from './files/index.ts';
import * as homes from './homes/index.ts';
import * as organizations from './organizations/index.ts';
import * as people from './people/index.ts';
import * as platforms from './platforms/index.ts';
import * as settings from './settings/index.ts';
import * as shared from './shared/index.ts';
import * as teams from './teams/index.ts';
import * as units from './units/index.ts';

const labels = Object.entries({
  shared,
  units,
  settings,
  people,
  access,
  files,
  organizations,
  teams,
  platforms,
  homes,
}).flatMap(([name, module]) => labelsIn(name, module));

test('the county has words to show', () => expect(labels.length).toBeGreaterThan(200));

test.each(labels)('%s is said in Chinese and in English', (_, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[A-Za-z]{2}/);
  expect(en).not.toMatch(/[\p{Script=Han}，。；：、]/u);
  expect([String(zh).trim(), String(en).trim()]).toEqual([zh, en]);
});

/** Whatever a module exports, at any depth, that carries one of the two languages. */
function labelsIn(path: string, value: unknown): [string, { zh: unknown; en: unknown }][] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = { zh: undefined, en: undefined, ...value };
  const inside = Object.entries(value).flatMap(([key, part]) => labelsIn(`${path}.${key}`, part));
  return typeof zh === 'string' || typeof en === 'string' ? [[path, { zh, en }], ...inside] : inside;
}
