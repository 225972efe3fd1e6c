import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let civil: Clerk;
let town: Clerk;
beforeAll(async () => {
  county = await openCounty();
  civil = await county.clerk('civil.county');
  town = await county.clerk('town.gujiao');
});
afterAll(() => county.close());

const home = '观音村志愿者之家';

describe('the homes of the county', () => {
  test('are 82 of villages and 6 of towns, 6 stations and 10 points, each in its own list', async () => {
    const { village, towns, stations, points } = await civil.asks(`{
      village: volunteerHomes(filter: { level: [VILLAGE] }) { totalCount }
      towns: volunteerHomes(filter: { level: [TOWN] }) { totalCount }
      stations: socialWorkStations { totalCount nodes { kind } }
      points: socialWorkPoints { totalCount } }`);
    expect([village, towns, stations, points].map(({ totalCount }) => totalCount)).toEqual([82, 6, 6, 10]);
    expect(new Set(stations.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['SOCIAL_WORK_STATION']),
    );
  });

  test('are seen by their own line and place alone', async () => {
    const education = await county.clerk('education.county');
    const all = '{ volunteerHomes { totalCount } }';
    expect((await education.asks(all)).volunteerHomes.totalCount).toBe(0);
    expect((await town.asks(all)).volunteerHomes.totalCount).toBe(15);
    const village = await county.clerk('village.guanyin');
    expect((await village.asks(all)).volunteerHomes.totalCount).toBe(1);
  });
});

describe('a new home', () => {
  const second = {
    kind: 'VOLUNTEER_HOME',
    name: '观音村第二志愿者之家',
    departmentId: '@department:CIVIL_AFFAIRS',
    divisionId: '@division:观音村',
  };
  const monday = { weekday: 'MONDAY', from: '09:00', to: '12:00' };

  test.each([
    ['a second one in a village', {}, 'HOME_EXISTS'],
    ['a station in a village', { kind: 'SOCIAL_WORK_STATION' }, 'HOME_MISPLACED'],
    ['a point in nobody’s house', { kind: 'SOCIAL_WORK_POINT' }, 'HOME_HOST_NEEDED'],
    [
      'a volunteer home in a care centre',
      { divisionId: '@division:谷脚镇', host: 'DAY_CARE_CENTRE' },
      'HOME_TAKES_NO_HOST',
    ],
    [
      'with somebody’s mobile number',
      { divisionId: '@division:谷脚镇', workPhone: '13800001234' },
      'WORK_PHONE_MALFORMED',
    ],
    [
      'with a facility nobody knows',
      { divisionId: '@division:谷脚镇', facilities: ['SAUNA'] },
      'FACILITY_UNKNOWN',
    ],
    [
      'closing before it opens',
      { divisionId: '@division:谷脚镇', openingHours: [{ ...monday, to: '08:00' }] },
      'OPENING_ENDS_BEFORE_START',
    ],
    [
      'open twice at once',
      { divisionId: '@division:谷脚镇', openingHours: [monday, { ...monday, from: '11:00' }] },
      'OPENING_HOURS_OVERLAP',
    ],
  ])('is not %s', async (_, wrong, code) => {
    expect(await civil.refused('createHome', { ...second, ...wrong })).toBe(code);
  });

  test('names in the refusal the one that stands there', async () => {
    const { errors } = await civil.hears('createHome', second);
    expect(errors?.[0]).toMatchObject({
      message: `这里已有志愿者之家“${home}”，只设一个。`,
      extensions: { fields: { divisionId: ['HOME_EXISTS'] } },
    });
  });

  test('follows an old one that is closed with a reason, and the old one is history', async () => {
    const there = { of: 'home:平山村志愿者之家' };
    const shown = 'home { state closedOn closeReason }';
    const { home: old } = await civil.does('closeHome', { ...there, reason: '房屋改造' }, shown);
    expect(old).toEqual({ state: 'CLOSED', closedOn: '2026-11-02', closeReason: '房屋改造' });
    expect(await civil.refused('updateHome', { ...there, contact: '值班室' })).toBe('HOME_CLOSED');
    const visit = { homeId: '@home:平山村志愿者之家', visitor: '民政局', purpose: '检查', people: 1 };
    expect(await civil.refused('recordVisit', visit)).toBe('HOME_CLOSED');
    const moved = { supplyId: '@supply:平山村志愿者之家/矿泉水', kind: 'USED', quantity: 1 };
    expect(await civil.refused('moveSupplies', moved)).toBe('HOME_CLOSED');
    await civil.does('createHome', { ...second, name: '平山村新志愿者之家', divisionId: '@division:平山村' });
  });

  test('keeps its facilities in the order of the dictionary, and they are counted there', async () => {
    const chosen = { of: `home:${home}`, facilities: ['READING', 'GATHERING'] };
    const { home: changed } = await town.does('updateHome', chosen, 'home { facilities }');
    expect(changed.facilities).toEqual(['GATHERING', 'READING']);
    await expect
      .poll(async () => {
        const [row] = await county.rows(`select usage_count from dictionary_entry where code = 'READING'`);
        return row?.usage_count;
      })
      .toBe(1);
  });
});

describe('a visit', () => {
  const visit = { homeId: `@home:${home}`, visitor: '谷脚镇民政办', purpose: '检查物资', people: 2 };

  test('is recorded by the town, and stands first in the list', async () => {
    const shown = 'homeVisit { visitedOn people recordedBy home { visits { nodes { visitor } } } }';
    const { homeVisit } = await town.does('recordVisit', visit, shown);
    expect(homeVisit).toMatchObject({ visitedOn: '2026-11-02', people: 2, recordedBy: '谷脚镇专干（演示）' });
    expect(homeVisit.home.visits.nodes[0].visitor).toBe('谷脚镇民政办');
  });

  test.each([
    ['tomorrow', { visitedOn: '2026-11-03' }, 'VISIT_IN_FUTURE'],
    ['in spring', { visitedOn: '2026-04-03' }, 'VISIT_TOO_LONG_AGO'],
    ['of nobody', { people: 0 }, 'BAD_INPUT'],
  ])('is not %s', async (_, wrong, code) => {
    expect(await town.refused('recordVisit', { ...visit, ...wrong })).toBe(code);
  });
});

describe('the cupboard of a home', () => {
  const water = `@supply:${home}/矿泉水`;
  const move = (kind: string, quantity: number) => ({ supplyId: water, kind, quantity });

  test('follows its moves, and says what is left', async () => {
    const shown = 'supplyMove { stockLeft supply { quantity low } }';
    const { supplyMove } = await town.does('moveSupplies', move('USED', 30), shown);
    expect(supplyMove).toEqual({ stockLeft: 18, supply: { quantity: 18, low: true } });
    const { errors } = await town.hears('moveSupplies', move('USED', 19));
    expect(errors?.[0]).toMatchObject({
      message: '库存只有 18，不够领用或报废。',
      extensions: { fields: { quantity: ['SUPPLY_SHORT'] } },
    });
    const again = await town.does('moveSupplies', move('RECEIVED', 10), shown);
    expect(again.supplyMove.stockLeft).toBe(28);
  });

  test('gives its last to one of eight who reach for it at once', async () => {
    await town.does('moveSupplies', move('USED', 27));
    const reaching = Array.from({ length: 8 }, () => town.hears('moveSupplies', move('USED', 1)));
    const codes = (await Promise.all(reaching)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', ...Array.from({ length: 7 }, () => 'SUPPLY_SHORT')]);
    const [row] = await county.rows(
      `select s.quantity, sum(case m.kind when 'RECEIVED' then m.quantity else -m.quantity end)::int as moved
       from supply s join supply_move m on m.supply_id = s.id join home h on h.id = s.home_id
       where h.name = $1 and s.name = '矿泉水' group by s.id`,
      [home],
    );
    expect(row).toEqual({ quantity: 0, moved: 0 });
  });

  test('names a thing once', async () => {
    const tea = { homeId: `@home:${home}`, name: '矿泉水', unit: '箱', minimum: 1 };
    expect(await town.refused('addSupply', tea)).toBe('SUPPLY_NAME_TAKEN');
    const { supply } = await town.does('addSupply', { ...tea, name: '茶叶' }, 'supply { quantity low }');
    expect(supply).toEqual({ quantity: 0, low: true });
  });
});
