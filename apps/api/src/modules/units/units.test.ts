import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
let office: Asker;
beforeAll(async () => {
  house = await openTestHouse();
  office = await house.as('county.office');
});
afterAll(() => house.close());

const key = () => crypto.randomUUID();
const create = `mutation($input: CreateDivisionInput!) { createDivision(input: $input) { division { id version path level code } } }`;
const close = `mutation($input: CloseDivisionInput!) { closeDivision(input: $input) { division { validTo successors { nodes { successor { name } } } } } }`;
const importing = `mutation($input: ImportDivisionsInput!) { importDivisions(input: $input) { created updated unchanged refused rows { line outcome refusal message } } }`;
const villages = `{ divisions(filter: { level: [VILLAGE], open: true }) { totalCount } placeholders: divisions(filter: { level: [VILLAGE], verified: false, open: true }) { totalCount } }`;

const found = async (name: string) =>
  (
    await office.ok(
      `query($name: String!) { divisions(filter: { name: $name, open: true }) { nodes { id name version path } } }`,
      { name },
    )
  ).divisions.nodes.find((division: { name: string }) => division.name === name);

describe('the divisions of the county', () => {
  test('are six towns and eighty-two villages, forty-seven of them still to be named', async () => {
    const { divisions, placeholders } = await office.ok(villages);
    expect([divisions.totalCount, placeholders.totalCount]).toEqual([82, 47]);
  });

  test('take a new one under an open one, with a path below and a level of its kind', async () => {
    const parent = await found('余下村');
    const input = { idempotencyKey: key(), parentId: parent.id, kind: 'HAMLET', name: '蔡家院' };
    const { createDivision } = await office.ok(create, { input });
    expect(createDivision.division).toMatchObject({ level: 'HAMLET', code: null });
    expect(createDivision.division.path.startsWith(parent.path)).toBe(true);
  });

  test('refuse a code that is not below that of the town, and name the field', async () => {
    const parent = await found('洗马镇');
    const input = {
      idempotencyKey: key(),
      parentId: parent.id,
      kind: 'VILLAGE',
      name: '巴江村',
      code: '522730100299',
    };
    expect(await office.refusal(create, { input })).toBe('DIVISION_CODE_NOT_UNDER_PARENT');
    const { errors } = await office.ask(create, {
      input: { ...input, code: undefined, name: '湾寨社区'.repeat(20) },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields: { name: ['TEXT_TOO_LONG'] } });
  });

  test('refuse a name that a sibling bears', async () => {
    const parent = await found('龙山镇');
    const input = { idempotencyKey: key(), parentId: parent.id, kind: 'VILLAGE', name: '平山村' };
    expect(await office.refusal(create, { input })).toBe('DIVISION_NAME_TAKEN');
  });

  test('are not closed while people are registered in them', async () => {
    const { id, version } = await found('播箕村');
    expect(await office.refusal(close, { input: { id, version, reason: '并村', successorIds: [] } })).toBe(
      'DIVISION_HAS_PEOPLE',
    );
  });

  test('name who takes over when they are closed', async () => {
    const parent = await found('洗马镇');
    const made = [];
    for (const name of ['甲村', '乙村']) {
      const input = { idempotencyKey: key(), parentId: parent.id, kind: 'VILLAGE', name };
      made.push((await office.ok(create, { input })).createDivision.division);
    }
    const [{ id, version }, successor] = made;
    const { closeDivision } = await office.ok(close, {
      input: { id, version, reason: '并入乙村', successorIds: [successor.id] },
    });
    expect(closeDivision.division).toEqual({
      validTo: '2026-11-02',
      successors: { nodes: [{ successor: { name: '乙村' } }] },
    });
  });

  test('are not changed by whoever only reads them', async () => {
    const clerk = await house.as('town.gujiao');
    const { id, version } = await found('谷脚镇');
    const update = `mutation($input: UpdateDivisionInput!) { updateDivision(input: $input) { division { version } } }`;
    expect(await clerk.refusal(update, { input: { id, version, note: '试' } })).toBe('FORBIDDEN');
  });
});

describe('the import of the real list', () => {
  const rows = [
    { townCode: '522730102', name: '大岩村' },
    { townCode: '522730102', name: '谷新村' },
    { townCode: '999999999', name: '无此镇村' },
    { townCode: '522730102', name: '大岩村' },
  ];

  test('says line by line what it would do, and does nothing', async () => {
    const { id } = await found('龙里县');
    const before = await office.ok(villages);
    const { importDivisions } = await office.ok(importing, {
      input: { idempotencyKey: key(), countyId: id, dryRun: true, rows },
    });
    expect(
      importDivisions.rows.map(({ outcome, refusal }: Record<string, string>) => refusal ?? outcome),
    ).toEqual(['UPDATED', 'UNCHANGED', 'IMPORT_TOWN_UNKNOWN', 'IMPORT_DUPLICATE']);
    expect(await office.ok(villages)).toEqual(before);
  });

  test('gives placeholders their real names, so that the county keeps its number of villages', async () => {
    const { id } = await found('龙里县');
    const before = await office.ok(villages);
    const { importDivisions } = await office.ok(importing, {
      input: { idempotencyKey: key(), countyId: id, dryRun: false, rows },
    });
    expect(importDivisions).toMatchObject({ created: 0, updated: 1, unchanged: 1, refused: 2 });
    const after = await office.ok(villages);
    expect(after.divisions.totalCount).toBe(before.divisions.totalCount);
    expect(after.placeholders.totalCount).toBe(before.placeholders.totalCount - 1);
    expect((await found('大岩村')).path).toMatch(/^\/\d+\/\d+\/\d+\/$/);
  });
});

test('a department is not closed while its line has teams', async () => {
  const { departments, divisions } = await office.ok(`{
    departments(filter: { name: "卫生" }) { nodes { id version } }
    divisions(filter: { level: [COUNTY] }) { nodes { id } } }`);
  const create = `mutation($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }`;
  const [{ id: departmentId }] = departments.nodes;
  const [{ id: divisionId }] = divisions.nodes;
  const general = { tier: 'GENERAL', name: '卫生健康志愿服务总队', departmentId, divisionId };
  await office.ok(create, { input: { idempotencyKey: crypto.randomUUID(), ...general } });
  const closing = `mutation($input: ReasonedInput!) { closeDepartment(input: $input) { department { state } } }`;
  expect(await office.refusal(closing, { input: { ...departments.nodes[0], reason: '机构调整' } })).toBe(
    'DEPARTMENT_HAS_TEAMS',
  );
  const { departments: others } = await office.ok(
    `{ departments(filter: { name: "司法" }) { nodes { id version } } }`,
  );
  expect(
    (await office.ok(closing, { input: { ...others.nodes[0], reason: '机构调整' } })).closeDepartment
      .department.state,
  ).toBe('CLOSED');
});
