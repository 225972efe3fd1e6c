import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
});
afterAll(() => county.close());

const shown = 'dryRun created updated unchanged refused rows { line outcome refusal }';

const importing = (names: readonly string[], more: object = {}) => ({
  countyId: '@division:龙里县',
  dryRun: false,
  rows: names.map(name => ({ townCode: '522730001', name })),
  ...more,
});

const openVillages = async () =>
  (await office.asks('{ divisions(filter: { level: [VILLAGE], open: true }) { totalCount } }')).divisions
    .totalCount;

/** A placeholder nobody lives in: its squad is closed and its people have moved to the town. */
async function vacate(placeholder: string): Promise<void> {
  await county.rows(
    `update membership set until = since, main = false where team_id in
      (select t.id from team t join division d on d.id = t.division_id where d.name = $1)`,
    [placeholder],
  );
  await county.rows(
    `update team set state = 'CLOSED' from division d where d.id = division_id and d.name = $1`,
    [placeholder],
  );
  await county.rows(
    `update person set division_id = town.id, path = town.path from division d join division town on town.id = d.parent_id
     where d.id = person.division_id and d.name = $1`,
    [placeholder],
  );
  await county.rows(
    `update home set state = 'CLOSED', closed_on = current_date, close_reason = '撤村' from division d
     where d.id = division_id and d.name = $1`,
    [placeholder],
  );
}

/** 冠山街道 has no placeholder of its own, so a village new to it makes one elsewhere superfluous. */
describe('a village that no placeholder of its town stands for', () => {
  test('is not taken in while people or teams stand in the placeholder that would go; the other lines are', async () => {
    const rows = [
      { townCode: '522730001', name: '新街社区' },
      { townCode: '522730105', name: '猫寨村' },
    ];
    const done = await office.does('importDivisions', importing([], { rows }), shown);
    expect(done).toMatchObject({ created: 0, updated: 1, refused: 1 });
    expect(done.rows[0].refusal).toMatch(/^DIVISION_HAS_(PEOPLE|TEAMS)$/);
    expect(await openVillages()).toBe(82);
  });

  test('takes over from an empty one, which names it as its successor; the county keeps its 82', async () => {
    const [spare] = await county.rows<{ name: string }>(`
      select d.name from division d where d.name like '谷脚镇待核%' order by d.name desc limit 1`);
    await vacate(spare?.name ?? '');
    const before = await openVillages();
    const wanted = importing(['新街社区'], { dryRun: true });
    const foretold = await office.does('importDivisions', wanted, shown);
    expect(await openVillages()).toBe(before);
    const done = await office.does('importDivisions', importing(['新街社区']), shown);
    expect(done).toEqual({ ...foretold, dryRun: false });
    expect(done).toMatchObject({ created: 1, refused: 0 });
    expect(await openVillages()).toBe(before);
    const [succession] = await county.rows(`
      select old.name as old, old.valid_to::text as closed, new.name as new, town.name as town
      from division_succession s join division old on old.id = s.division_id
        join division new on new.id = s.successor_id join division town on town.id = new.parent_id`);
    expect(succession).toEqual({ old: spare?.name, closed: '2026-11-02', new: '新街社区', town: '冠山街道' });
  });
});

test('the same list under the same key is taken in once, and answers again what it did', async () => {
  const rows = [
    { townCode: '522730103', name: '茶香村' },
    { townCode: '522730103', name: '待核村' },
  ];
  const input = importing([], { rows, idempotencyKey: crypto.randomUUID() });
  const first = await office.does('importDivisions', input, shown);
  expect(first).toMatchObject({ updated: 1, refused: 1 });
  expect(await office.does('importDivisions', input, shown)).toEqual(first);
  const entries = await county.rows(
    `select from audit_entry where operation = 'importDivisions' and outcome = 'DONE'`,
  );
  const again = await office.does(
    'importDivisions',
    { ...input, idempotencyKey: crypto.randomUUID() },
    shown,
  );
  expect(again).toMatchObject({ updated: 0, unchanged: 1 });
  const more = await county.rows(
    `select from audit_entry where operation = 'importDivisions' and outcome = 'DONE'`,
  );
  expect(more).toHaveLength(entries.length + 1);
});

test('whoever keeps one town imports nothing', async () => {
  const clerk = await county.clerk('town.gujiao');
  expect(await clerk.refused('importDivisions', importing(['新街社区']))).toBe('FORBIDDEN');
});
