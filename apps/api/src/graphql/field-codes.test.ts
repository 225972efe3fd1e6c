import { fieldCodes } from '@firefly/domain/shared';
import { getMetadataStorage as rulesOf } from 'class-validator';
import { getMetadataStorage as inputsOf } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../test/county.ts';
import { meaningOf } from './field-codes.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
});
afterAll(() => county.close());

test('every rule of every input has a code of ours', () => {
  const rules = inputsOf()
    .inputTypes.flatMap(({ target }) => rulesOf().getTargetValidationMetadatas(target, '', false, false))
    .map(({ type, name }) => (type === 'customValidation' ? (name ?? type) : type))
    .filter(rule => rule !== 'conditionalValidation');
  expect(rules.length).toBeGreaterThan(100);
  expect([...new Set(rules)].filter(rule => !fieldCodes.some(code => code === meaningOf(rule)))).toEqual([]);
});

describe('an input that does not fit is named with a code of the closed list', () => {
  const team = '阳光民政观音村小队';
  const village = { townCode: '522730100', name: '新村' };
  test.each([
    ['updateTeam', { of: `team:${team}`, name: '队' }, { name: ['TEXT_TOO_SHORT'] }],
    ['updateTeam', { of: `team:${team}`, name: '队'.repeat(99) }, { name: ['TEXT_TOO_LONG'] }],
    ['updateTeam', { of: `team:${team}`, version: 0 }, { version: ['NUMBER_OUT_OF_RANGE'] }],
    ['updateTeam', { id: 'team', version: 1 }, { id: ['ID_MALFORMED'] }],
    ['updateTeam', { id: 'team_guanyin', version: 1 }, { id: ['ID_MALFORMED'] }],
    [
      'closeDivision',
      { of: 'division:观音村', reason: '合并', successorIds: Array.from({ length: 21 }, () => 'division_1') },
      { successorIds: ['LIST_TOO_LONG'] },
    ],
    ['importDivisions', { countyId: 'division_1', dryRun: true, rows: [] }, { rows: ['LIST_TOO_SHORT'] }],
    [
      'importDivisions',
      { countyId: 'division_1', dryRun: true, rows: [village, { ...village, name: '' }] },
      { 'rows.1.name': ['TEXT_TOO_SHORT'] },
    ],
  ])('%s %j: %j', async (verb, input, fields) => {
    const { errors } = await office.hears(verb, input);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(errors?.[0]?.extensions.fields).toEqual(fields);
  });
});

describe('null', () => {
  const squad = 'team:阳光民政观音村小队';
  const shown = 'team { name purpose foundedOn }';

  test('empties what can be empty, and what is left out stays', async () => {
    const before = { of: squad, purpose: '照看老人', foundedOn: '2026-01-02' };
    await office.does('updateTeam', before);
    const { team } = await office.does('updateTeam', { of: squad, purpose: null }, shown);
    expect(team).toMatchObject({ purpose: null, foundedOn: '2026-01-02' });
  });

  test('means left out where nothing can be empty', async () => {
    const { team } = await office.does('updateTeam', { of: squad, name: null, foundedOn: null }, shown);
    expect(team).toMatchObject({ name: '阳光民政观音村小队', foundedOn: null });
  });
});
