import { expect, test } from 'vitest';
import { placeholderName } from './placeholders.ts';
import { planImport } from './plan.ts';
import type { ExistingDivision, ImportRow } from './rows.ts';

const town = (id: string, code: string, name: string): ExistingDivision => ({
  id,
  code,
  name,
  level: 'TOWN',
  kind: 'TOWN',
  parentId: 'longli',
  verified: true,
});
const village = (id: string, parentId: string, name: string): ExistingDivision => ({
  id,
  parentId,
  name,
  code: null,
  level: 'VILLAGE',
  kind: 'VILLAGE',
  verified: true,
});
const placeholder = (id: string, parentId: string, number: number): ExistingDivision => ({
  ...village(id, parentId, placeholderName('某镇', number)),
  verified: false,
});

const gujiao = town('gujiao', '522730103', '谷脚镇');
const xima = town('xima', '522730105', '洗马镇');
const guanyin = village('guanyin', 'gujiao', '观音村');
const pingshan = { ...village('pingshan', 'gujiao', '平山村'), code: '522730103235' };
const county = [gujiao, xima, guanyin, pingshan];

const row = (name: string, code?: string, townCode = '522730103'): ImportRow => ({ townCode, code, name });
const plan = (rows: ImportRow[], existing = county) => planImport(existing, rows);
const outcomes = (rows: ImportRow[], existing = county) =>
  plan(rows, existing).map(planned =>
    planned.outcome === 'REFUSED' ? planned.refusal.code : planned.outcome,
  );

test('the list the county already has changes nothing', () =>
  expect(outcomes([row('观音村'), row('平山村', '522730103235'), row('平山村')])).toEqual([
    'UNCHANGED',
    'UNCHANGED',
    'IMPORT_DUPLICATE',
  ]));

test('a village gets the code the list knows', () =>
  expect(plan([row('谷脚镇观音村村委会', '522730103201')])).toEqual([
    {
      line: 1,
      name: '观音村',
      code: '522730103201',
      outcome: 'UPDATED',
      id: 'guanyin',
      changes: { code: '522730103201' },
    },
  ]));

test('a village known by its code takes the name of the list', () =>
  expect(plan([row('平山社区', '522730103235')])).toMatchObject([
    { outcome: 'UPDATED', id: 'pingshan', changes: { name: '平山社区', kind: 'COMMUNITY' } },
  ]));

test('a name nobody had checked is verified by the list', () =>
  expect(plan([row('观音村')], [gujiao, { ...guanyin, verified: false }])).toMatchObject([
    { outcome: 'UPDATED', id: 'guanyin', changes: { verified: true } },
  ]));

test('a new village replaces a placeholder of its town before it adds to the county', () =>
  expect(
    plan([row('新村', '522730103202'), row('旧村')], [...county, placeholder('p1', 'gujiao', 1)]),
  ).toMatchObject([
    { outcome: 'UPDATED', id: 'p1', changes: { name: '新村', code: '522730103202', verified: true } },
    { outcome: 'CREATED', parentId: 'gujiao', kind: 'VILLAGE' },
  ]));

test('a town with more villages than was guessed retires a placeholder of the town with most left', () => {
  const spare = [placeholder('p1', 'xima', 1), placeholder('p2', 'xima', 2), placeholder('p3', 'gujiao', 3)];
  const planned = plan([row('甲村'), row('乙村'), row('丙村'), row('丁村')], [...county, ...spare]);
  expect(planned).toMatchObject([
    { outcome: 'UPDATED', id: 'p3' },
    { outcome: 'CREATED', retires: 'p2' },
    { outcome: 'CREATED', retires: 'p1' },
    { outcome: 'CREATED' },
  ]);
  expect(planned[3]).not.toHaveProperty('retires');
});

test('a town guessed far too large gives up more than one guessed a little too large', () => {
  const guesses = ['xima', 'xingshi', 'xingshi'].map((id, number) => placeholder(`p${number}`, id, number));
  expect(plan([row('甲村')], [...county, ...guesses])).toMatchObject([{ outcome: 'CREATED', retires: 'p2' }]);
});

test('a town keeps its own placeholders for its own villages, whatever the order of the list', () => {
  const spare = [placeholder('p1', 'xima', 1), placeholder('p2', 'xima', 2)];
  expect(plan([row('甲村'), row('洗马新村', undefined, '522730105')], [...county, ...spare])).toMatchObject([
    { outcome: 'CREATED', retires: 'p2' },
    { outcome: 'UPDATED', id: 'p1' },
  ]);
});

test('a placeholder in the list stays one and is not used up', () => {
  const spare = placeholder('p1', 'gujiao', 1);
  expect(outcomes([row(spare.name), row('新村')], [...county, spare])).toEqual(['UNCHANGED', 'CREATED']);
  expect(outcomes([row(spare.name, '522730103202')], [...county, spare])).toEqual([
    'IMPORT_STILL_PLACEHOLDER',
  ]);
  expect(outcomes([row('待核村')])).toEqual(['IMPORT_STILL_PLACEHOLDER']);
});

test('a line is refused when its town is not an open one of the county', () => {
  const closed = { ...xima, validTo: '2016-01-01' };
  expect(outcomes([row('新村', undefined, '522730999')])).toEqual(['IMPORT_TOWN_UNKNOWN']);
  expect(outcomes([row('新村', undefined, '522730105')], [gujiao, closed])).toEqual(['IMPORT_TOWN_UNKNOWN']);
});

test('a town may be written as the statistical office writes it', () =>
  expect(outcomes([row('观音村', undefined, '522730103000')])).toEqual(['UNCHANGED']));

test('a code is twelve digits under that of its town', () =>
  expect(
    outcomes([row('甲村', '5227301032'), row('乙村', '522730105201'), row('丙村', '5.2273E+11')]),
  ).toEqual(['DIVISION_CODE_MALFORMED', 'DIVISION_CODE_NOT_UNDER_PARENT', 'DIVISION_CODE_MALFORMED']));

test('a village stands in the list once, and the first line counts', () => {
  const planned = plan([
    row('甲村', '522730103202'),
    row('乙村', '522730103202'),
    row('甲村', '522730103203'),
  ]);
  expect(planned.slice(1)).toMatchObject([
    { outcome: 'REFUSED', refusal: { code: 'IMPORT_DUPLICATE', facts: { line: 1 } } },
    { outcome: 'REFUSED', refusal: { code: 'IMPORT_DUPLICATE', facts: { line: 1 } } },
  ]);
});

test('two lines cannot mean one village, one by its code and one by its old name', () =>
  expect(outcomes([row('平山新村', '522730103235'), row('平山村')])).toEqual([
    'UPDATED',
    'IMPORT_DUPLICATE',
  ]));

test('villages of the same name in two towns are two villages', () =>
  expect(outcomes([row('观音村'), row('观音村', undefined, '522730105')])).toEqual(['UNCHANGED', 'CREATED']));

test('a list that contradicts the county is refused line by line', () => {
  const closed = { ...village('gone', 'gujiao', '撤并村'), code: '522730103299', validTo: '2021-01-01' };
  const moved = { ...village('moved', 'xima', '划出村'), code: '522730103298' };
  expect(
    outcomes(
      [
        row('平山村', '522730103236'),
        row('撤并村', '522730103299'),
        row('划出村', '522730103298'),
        row('观音村', '522730103235'),
      ],
      [...county, closed, moved],
    ),
  ).toEqual(['IMPORT_OTHER_CODE', 'IMPORT_CODE_CLOSED', 'DIVISION_CODE_TAKEN', 'DIVISION_NAME_TAKEN']);
});

test('a name too short or with hidden characters is refused and the other lines go on', () =>
  expect(outcomes([row('村'), row('新\u0000村'), row('新村')])).toEqual([
    'TEXT_TOO_SHORT',
    'TEXT_UNCLEAN',
    'CREATED',
  ]));
