import { expect, test } from 'vitest';
import { bounded, move, placeColumns, shownColumns } from './column.ts';

const columns = [
  { key: 'name', title: '名称', width: 200 },
  { key: 'tier', title: '层级', width: 80 },
  { key: 'code', title: '编号', width: 120, spare: true },
];

test('without a layout the columns stand in their own order, the spare ones hidden', () => {
  expect(shownColumns(columns, placeColumns(columns, undefined)).map(({ key }) => key)).toEqual([
    'name',
    'tier',
  ]);
});

test('a saved layout keeps order, width and what is shown', () => {
  const saved = [
    { key: 'code', width: 300, visible: true },
    { key: 'tier', width: null, visible: false },
    { key: 'name', width: null, visible: true },
  ];
  expect(shownColumns(columns, placeColumns(columns, saved)).map(({ key, width }) => [key, width])).toEqual([
    ['code', 300],
    ['name', 200],
  ]);
});

test('a column added later comes to its own place in an old layout', () => {
  const old = [
    { key: 'code', width: null, visible: true },
    { key: 'name', width: null, visible: true },
  ];
  expect(placeColumns(columns, old).map(({ key }) => key)).toEqual(['code', 'name', 'tier']);
});

test('a column that no longer exists is forgotten, and a row never loses its name', () => {
  const saved = [
    { key: 'gone', width: null, visible: true },
    { key: 'name', width: null, visible: false },
  ];
  expect(shownColumns(columns, placeColumns(columns, saved)).map(({ key }) => key)).toEqual(['name', 'tier']);
});

test('columns change places within the table, and no further', () => {
  expect(move(['名称', '层级', '编号'], 2, 0)).toEqual(['编号', '名称', '层级']);
  expect(move(['名称', '层级'], 0, -1)).toEqual(['名称', '层级']);
});

test('no column becomes too narrow to read or too wide to find its end', () => {
  expect([bounded(-20), bounded(260.4), bounded(9_999)]).toEqual([40, 260, 1_000]);
});
