import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let civil: Clerk;
let education: Clerk;
beforeAll(async () => {
  county = await openCounty();
  civil = await county.clerk('civil.county');
  education = await county.clerk('education.county');
});
afterAll(() => county.close());

let made = 0;
const point = (name = `社区课堂${(made += 1)}`) => ({
  name,
  kind: 'POINT',
  departmentId: '@department:CIVIL_AFFAIRS',
  divisionId: '@division:谷脚镇',
});
const create = async (input = {}) => {
  const whole = { ...point(), ...input };
  const shown =
    'position { id version name platforms openingHours { weekday opens closes } facilities workPhone }';
  return (await civil.does('createPosition', whole, shown)).position;
};
const of = ({ name }: { name: string }) => ({ of: `position:${name}` });
const seen = async ({ asks }: Clerk, { id }: { id: string }) =>
  (await asks('query($id: ID!) { node(id: $id) { id } }', { id })).node;

describe('a new position', () => {
  test('serves what its kind opens, or what is said', async () => {
    expect((await create()).platforms).toEqual(['THEORY', 'EDUCATION', 'FITNESS', 'SCIENCE', 'CULTURE']);
    expect((await create({ platforms: ['CULTURE', 'THEORY'] })).platforms).toEqual(['THEORY', 'CULTURE']);
  });

  test('keeps its week in order, and no week that nobody could keep', async () => {
    const [late, early] = [
      { weekday: 6, opens: '14:00', closes: '17:00' },
      { weekday: 6, opens: '09:00', closes: '12:00' },
    ];
    expect((await create({ openingHours: [late, early] })).openingHours).toEqual([early, late]);
    const wrong = { ...point(), openingHours: [early, { ...late, opens: '11:00' }] };
    expect(await civil.refused('createPosition', wrong)).toBe('OPENING_HOURS_OVERLAP');
  });

  test('has facilities of the dictionary and the number of a desk', async () => {
    const { facilities, workPhone } = await create({
      facilities: ['BOOKS', 'CLASSROOM', 'BOOKS'],
      workPhone: '0854－5630000',
    });
    expect([facilities, workPhone]).toEqual([['CLASSROOM', 'BOOKS'], '0854-5630000']);
    const refused = (input: object) => civil.refused('createPosition', { ...point(), ...input });
    expect(await refused({ facilities: ['POOL'] })).toBe('POSITION_FACILITY_UNKNOWN');
    expect(await refused({ workPhone: '13800138000' })).toBe('POSITION_PHONE_PERSONAL');
  });

  test('bears a name of its own in its place, as long as it is open', async () => {
    const { name } = await create();
    expect(await civil.refused('createPosition', point(name))).toBe('POSITION_NAME_TAKEN');
    await civil.does('closePosition', { ...of({ name }), reason: '装修' });
    await create({ name });
  });

  test('is not set up for another line, nor in another town', async () => {
    const other = { ...point(), departmentId: '@department:EDUCATION' };
    expect(await civil.refused('createPosition', other)).toBe('OUT_OF_REACH');
    const town = await county.clerk('town.gujiao');
    const elsewhere = { ...point(), divisionId: '@division:醒狮镇' };
    expect(await town.refused('createPosition', elsewhere)).toBe('OUT_OF_REACH');
    expect(await (await county.clerk('village.guanyin')).refused('createPosition', point())).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a shared position', () => {
  const share = { departmentId: '@department:EDUCATION', reason: '共用' };

  test('is seen by the other department, which can change nothing of it', async () => {
    const position = await create();
    expect(await seen(education, position)).toBeNull();
    await civil.does('sharePosition', { ...of(position), ...share });
    expect(await seen(education, position)).not.toBeNull();
    const named = { ...of(position), reason: '换新' };
    const photo = { positionId: position.id, fileId: '@upload:positionPhoto' };
    expect(await education.refused('updatePosition', { ...of(position), capacity: 5 })).toBe(
      'POSITION_OF_ANOTHER',
    );
    expect(await education.refused('closePosition', named)).toBe('POSITION_OF_ANOTHER');
    expect(await education.refused('addPositionPhoto', photo)).toBe('POSITION_OF_ANOTHER');
    const onward = { ...of(position), departmentId: '@department:HEALTH', reason: '转借' };
    expect(await education.refused('sharePosition', onward)).toBe('POSITION_OF_ANOTHER');
    expect(await education.refused('unsharePosition', { ...of(position), ...share })).toBe(
      'POSITION_OF_ANOTHER',
    );
    await civil.does('addPositionPhoto', { ...photo });
    const remove = { of: `photo:${position.name}/PHOTO`, reason: '换新' };
    expect(await education.refused('removePositionPhoto', remove)).toBe('POSITION_OF_ANOTHER');
    await civil.does('closePosition', named);
    expect(await education.refused('reopenPosition', { ...of(position), reason: '重开' })).toBe(
      'POSITION_OF_ANOTHER',
    );
  });

  test('is seen no longer when that ends, and is shared with nobody twice', async () => {
    const position = await create();
    await civil.does('sharePosition', { ...of(position), ...share });
    expect(await civil.refused('sharePosition', { ...of(position), ...share })).toBe(
      'POSITION_SHARED_ALREADY',
    );
    await civil.does('unsharePosition', { ...of(position), ...share });
    expect(await seen(education, position)).toBeNull();
    expect(await civil.refused('unsharePosition', { ...of(position), ...share })).toBe('POSITION_NOT_SHARED');
    const owner = { ...share, departmentId: '@department:CIVIL_AFFAIRS' };
    expect(await civil.refused('sharePosition', { ...of(position), ...owner })).toBe(
      'POSITION_SHARED_WITH_OWNER',
    );
  });
});

describe('a closed position', () => {
  test('says why and since when, is not changed, and opens again', async () => {
    const position = await create();
    const shown = 'position { state closedOn closedReason }';
    const close = { ...of(position), reason: '装修' };
    expect((await civil.does('closePosition', close, shown)).position).toEqual({
      state: 'CLOSED',
      closedOn: '2026-11-02',
      closedReason: '装修',
    });
    expect(await civil.refused('updatePosition', { ...of(position), capacity: 5 })).toBe('POSITION_CLOSED');
    expect(await civil.refused('closePosition', { ...of(position), reason: '再次' })).toBe('POSITION_CLOSED');
    const reopen = { ...of(position), reason: '装修完成' };
    expect((await civil.does('reopenPosition', reopen, shown)).position).toEqual({
      state: 'OPEN',
      closedOn: null,
      closedReason: null,
    });
    expect(await civil.refused('reopenPosition', { ...of(position), reason: '再次' })).toBe('POSITION_OPEN');
  });
});

describe('a change of a position', () => {
  test('leaves what it leaves out, empties what is null, and needs the version it saw', async () => {
    const position = await create({ address: '便民服务中心', capacity: 40 });
    const shown = 'position { address capacity platforms division { name } }';
    const change = { ...of(position), address: null, platforms: ['SCIENCE'], divisionId: '@division:观音村' };
    expect((await civil.does('updatePosition', change, shown)).position).toEqual({
      address: null,
      capacity: 40,
      platforms: ['SCIENCE'],
      division: { name: '观音村' },
    });
    const old = { id: position.id, version: position.version, capacity: 5 };
    expect(await civil.refused('updatePosition', old)).toBe('CHANGED_MEANWHILE');
  });

  test('names a contact whose number is masked', async () => {
    const position = await create();
    const contact = { ...of(position), contactId: '@person:阳光民政观音村小队/LEADER' };
    const { position: shown } = await civil.does('updatePosition', contact, 'position { contact { phone } }');
    expect(shown.contact.phone).toMatch(/^1\d\d\*{4}\d{4}$/);
    await civil.does('updatePosition', { ...of(position), contactId: null });
  });
});

describe('who has open positions', () => {
  test('is not closed: neither the department nor the division', async () => {
    const office = await county.clerk('county.office');
    const department = { of: 'department:SCIENCE', reason: '机构改革' };
    expect(await office.refused('closeDepartment', department)).toBe('DEPARTMENT_HAS_POSITIONS');
    await county.rows(`update team set state = 'CLOSED'`);
    const village = { of: 'division:观音村', validTo: '2026-11-02', successorIds: [], reason: '区划调整' };
    expect(await office.refused('closeDivision', village)).toMatch(/^DIVISION_HAS_/);
  });
});

describe('the list', () => {
  const names = async ({ asks }: Clerk, filter: object) =>
    (
      await asks(
        'query($filter: PositionFilter) { positions(filter: $filter, first: 100) { nodes { name } } }',
        { filter },
      )
    ).positions.nodes.map(({ name }: { name: string }) => name);

  test('is found by platform, place, keeper and kind', async () => {
    const office = await county.clerk('county.office');
    const library = '观音村农家书屋（演示）';
    expect(await names(office, { platform: 'SCIENCE', within: '@division:观音村' })).toContain(library);
    expect(await names(office, { platform: 'FITNESS', within: '@division:观音村' })).not.toContain(library);
    expect(await names(office, { kind: ['FARM_LIBRARY'] })).toEqual([library]);
    const ofEducation = await names(office, { departmentId: '@department:EDUCATION' });
    expect(ofEducation).toContain('谷脚镇乡村学校少年宫（演示）');
    expect(ofEducation).not.toContain(library);
  });

  test('holds for a department its own and what is shared with it', async () => {
    const mine = await names(education, {});
    expect(mine).toEqual(expect.arrayContaining(['谷脚镇乡村学校少年宫（演示）', '观音村农家书屋（演示）']));
    expect(mine).not.toContain('冠山街道全民健身馆（演示）');
  });
});

describe('the tables themselves', () => {
  test.each([
    ["platforms = '{}'", 'position_serves_a_platform'],
    ["platforms = '{CHESS}'", 'position_serves_a_platform'],
    ["lines = '{}'", 'position_is_on_the_line_of_its_keeper'],
    ['capacity = 0', 'position_holds_somebody'],
    ["state = 'CLOSED'", 'position_closed_with_a_reason'],
  ])('refuse %s', async (change, constraint) => {
    await expect(county.rows(`update service_position set ${change}`)).rejects.toMatchObject({ constraint });
  });
});
