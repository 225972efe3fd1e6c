import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
  for (const name of ['东村', '西村', '南村', '北村'])
    await office.does('createDivision', { parentId: '@division:洗马镇', kind: 'VILLAGE', name });
});
afterAll(() => county.close());

const closing = (name: string, more: object = {}) => ({
  of: `division:${name}`,
  reason: '并村',
  successorIds: [],
  ...more,
});

describe('a division is set up', () => {
  const village = { parentId: '@division:谷脚镇', kind: 'VILLAGE', name: '新寨村' };

  test.each([
    ['at a level of its own', { kind: 'TOWN' }, 'DIVISION_LEVEL_MISPLACED'],
    ['with a code of the right length', { code: '522730103' }, 'DIVISION_CODE_MALFORMED'],
    ['with a code below that of its town', { code: '522730100001' }, 'DIVISION_CODE_NOT_UNDER_PARENT'],
    ['with a name of its own', { name: '观音村' }, 'DIVISION_NAME_TAKEN'],
    ['under one that is there', { parentId: '@team:阳光民政观音村小队' }, 'BAD_INPUT'],
    ['with a name of some length', { name: '村' }, 'BAD_INPUT'],
  ])('%s', async (_, wrong, code) => {
    expect(await office.refused('createDivision', { ...village, ...wrong })).toBe(code);
  });

  test('without a code where it is a hamlet', async () => {
    const hamlet = { parentId: '@division:观音村', kind: 'HAMLET', name: '四组', code: '522730103001' };
    expect(await office.refused('createDivision', hamlet)).toBe('DIVISION_CODE_NOT_USED');
  });

  test('with a code that no open one bears', async () => {
    const coded = { ...village, code: '522730103201' };
    await office.does('createDivision', coded);
    expect(await office.refused('createDivision', { ...coded, name: '老寨村' })).toBe('DIVISION_CODE_TAKEN');
  });

  test('each with a path of its own, however many at once', async () => {
    const names = ['一', '二', '三', '四', '五', '六'].map(number => `并发${number}村`);
    const made = await Promise.all(
      names.map(name => office.does('createDivision', { ...village, name }, 'division { path }')),
    );
    expect(new Set(made.map(({ division }) => division.path)).size).toBe(6);
  });
});

describe('a division is closed', () => {
  test.each([
    ['only when it is empty of divisions', closing('谷脚镇'), 'DIVISION_HAS_CHILDREN'],
    ['only when it is empty of people and teams', closing('平山村'), 'DIVISION_HAS_PEOPLE'],
    [
      'not to be followed by itself',
      closing('东村', { successorIds: ['@division:东村'] }),
      'DIVISION_SUCCESSOR_ITSELF',
    ],
    [
      'not to be followed twice by one',
      closing('东村', { successorIds: ['@division:西村', '@division:西村'] }),
      'DIVISION_SUCCESSOR_TWICE',
    ],
    [
      'not to be followed by one of another level',
      closing('东村', { successorIds: ['@division:洗马镇'] }),
      'DIVISION_SUCCESSOR_LEVEL',
    ],
    ['not tomorrow', closing('东村', { validTo: '2026-11-03' }), 'DIVISION_ENDS_IN_FUTURE'],
    ['not before it began', closing('东村', { validTo: '2026-11-01' }), 'DIVISION_ENDS_BEFORE_START'],
  ])('%s', async (_, input, code) => {
    expect(await office.refused('closeDivision', input)).toBe(code);
  });

  test('and is history: it neither changes nor follows another, and its name is free', async () => {
    await office.does('closeDivision', closing('北村'));
    expect(await office.refused('closeDivision', closing('北村'))).toBe('DIVISION_CLOSED');
    expect(await office.refused('updateDivision', { of: 'division:北村', note: '补记' })).toBe(
      'DIVISION_CLOSED',
    );
    const followed = closing('东村', { successorIds: ['@division:北村'] });
    expect(await office.refused('closeDivision', followed)).toBe('DIVISION_SUCCESSOR_CLOSED');
    const below = { parentId: '@division:北村', kind: 'HAMLET', name: '一组' };
    expect(await office.refused('createDivision', below)).toBe('DIVISION_PARENT_CLOSED');
    await office.does('createDivision', { parentId: '@division:洗马镇', kind: 'VILLAGE', name: '北村' });
  });

  test('and rights over it reach those that follow, generation after generation', async () => {
    const security = await county.clerk('security.admin');
    await security.does('grantRole', {
      accountId: '@account:volunteer',
      roleKey: 'VILLAGE_CLERK',
      divisionId: '@division:东村',
      reason: '包村',
    });
    const clerk = await county.clerk('volunteer');
    const register = (name: string, place: string) => ({ name, divisionId: `@division:${place}` });
    expect(await clerk.refused('registerPerson', register('莫一·演示', '南村'))).toBe('OUT_OF_REACH');
    await office.does('closeDivision', closing('东村', { successorIds: ['@division:西村'] }));
    await clerk.does('registerPerson', register('莫二·演示', '西村'));
    await county.rows(`update person set division_id = d.id, path = d.path from division d
      where person.name = '莫二·演示' and d.name = '南村'`);
    await office.does('closeDivision', closing('西村', { successorIds: ['@division:南村'] }));
    await clerk.does('registerPerson', register('莫三·演示', '南村'));
    const granted = {
      accountId: '@account:leader',
      roleKey: 'VILLAGE_CLERK',
      divisionId: '@division:西村',
      reason: '包村',
    };
    expect(await security.refused('grantRole', granted)).toBe('GRANT_DIVISION_CLOSED');
  });
});

describe('a department', () => {
  const library = { code: 'LIBRARY', name: '图书馆', nameEn: 'Library' };

  test('has a code and a name of its own', async () => {
    await office.does('createDepartment', library);
    expect(await office.refused('createDepartment', { ...library, name: '书馆' })).toBe(
      'DEPARTMENT_CODE_TAKEN',
    );
    expect(await office.refused('createDepartment', { ...library, code: 'BOOKS' })).toBe(
      'DEPARTMENT_NAME_TAKEN',
    );
    expect(await office.refused('createDepartment', { ...library, code: 'books', name: '书馆' })).toBe(
      'DEPARTMENT_CODE_MALFORMED',
    );
  });

  test('is confirmed by the county, and once closed stays as it was', async () => {
    const { department } = await office.does(
      'updateDepartment',
      { of: 'department:SCIENCE', assumed: false },
      'department { assumed name }',
    );
    expect(department).toEqual({ assumed: false, name: '科学技术协会' });
    await office.does('closeDepartment', { of: 'department:LIBRARY', reason: '合并' });
    const closed = { of: 'department:LIBRARY' };
    expect(await office.refused('updateDepartment', { ...closed, name: '新馆' })).toBe('DEPARTMENT_CLOSED');
    expect(await office.refused('closeDepartment', { ...closed, reason: '再次' })).toBe('DEPARTMENT_CLOSED');
  });
});
