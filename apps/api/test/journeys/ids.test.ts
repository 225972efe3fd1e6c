import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '../../src/database/read/index.ts';
import { declaredReadables } from '../../src/database/read/readable.ts';
import type { Heard } from '../asker.ts';
import { type County, openCounty } from '../county.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  const clerk = await county.clerk('town.gujiao');
  await clerk.does('saveView', { table: 'teams', name: '小队', query: 'tier=SQUAD' });
  const layout = {
    table: 'teams',
    density: 'COMPACT',
    pageSize: 20,
    columns: [{ key: 'name', visible: true }],
  };
  await clerk.does('saveTableLayout', layout);
  const photo = { positionId: '@position:观音村阳光民政服务点（演示）', fileId: '@upload:positionPhoto' };
  await clerk.does('addPositionPhoto', photo);
  const share = {
    of: 'position:观音村阳光民政服务点（演示）',
    departmentId: '@department:HEALTH',
    reason: '共用',
  };
  await clerk.does('sharePosition', share);
  const security = await county.clerk('security.admin');
  await security.does('prohibit', {
    accountId: '@account:leader',
    permission: 'teams.update',
    divisionId: '@division:谷脚镇',
    reason: '核查',
  });
  await county.rows(`insert into division_succession (id, division_id, successor_id)
    select uuidv7(), old.id, new.id from division old, division new where old.name = '一组' and new.name = '二组'`);
});
afterAll(() => county.close());

/** Who may read a row of each type, and one row of it; a type that is missing here fails the test. */
const readers: Readonly<Record<string, readonly [who: string, thing: string]>> = {
  Division: ['integrator', 'division:观音村'],
  DivisionSuccession: ['integrator', 'succession'],
  Department: ['integrator', 'department:HEALTH'],
  Dictionary: ['integrator', 'dictionary:sixSteps'],
  DictionaryEntry: ['integrator', 'entry:sixSteps/COLLECT'],
  TableLayout: ['town.gujiao', 'layout:town.gujiao/teams'],
  SavedView: ['town.gujiao', 'view:小队'],
  Person: ['town.gujiao', 'person:阳光民政观音村小队/LEADER'],
  Consent: ['town.gujiao', 'consent:阳光民政观音村小队/REGISTRATION'],
  Volunteer: ['town.gujiao', 'volunteer:阳光民政观音村小队/MEMBER'],
  Account: ['system.admin', 'account:leader'],
  Role: ['security.admin', 'role:TOWN_CLERK'],
  Grant: ['security.admin', 'grant:town.gujiao/TOWN_CLERK'],
  Prohibition: ['security.admin', 'prohibition:leader/teams.update'],
  AuditEntry: ['audit.admin', 'audit:signIn'],
  Team: ['town.gujiao', 'team:阳光民政观音村小队'],
  Membership: ['town.gujiao', 'membership:阳光民政观音村小队/LEADER'],
  Platform: ['integrator', 'platform:THEORY'],
  Position: ['integrator', 'position:谷脚镇乡村学校少年宫（演示）'],
  PositionShare: ['town.gujiao', 'share:观音村阳光民政服务点（演示）/HEALTH'],
  PositionFile: ['town.gujiao', 'photo:观音村阳光民政服务点（演示）/PHOTO'],
  Unification: ['town.gujiao', 'unification:阳光民政观音村小队/LOGO'],
  SocialOrganization: ['town.gujiao', 'organization:谷脚镇为老服务中心·演示'],
  IncubationBase: ['civil.county', 'base:龙里县社会组织孵化基地'],
  Incubation: ['town.gujiao', 'incubation:谷脚镇为老服务中心·演示'],
  SocialWorker: ['town.gujiao', 'worker:谷脚镇'],
  Home: ['town.gujiao', 'home:观音村志愿者之家'],
  HomeVisit: ['town.gujiao', 'visit:观音村志愿者之家'],
  Supply: ['town.gujiao', 'supply:观音村志愿者之家/矿泉水'],
  SupplyMove: ['town.gujiao', 'move:观音村志愿者之家/矿泉水'],
};

/** `Me` is the account again, and is asked by its own name. */
const types = () => declaredReadables().filter(({ name }) => name !== 'Me');

const asked = `query($id: ID!) { node(id: $id) { id __typename } }`;

async function idOfThing(thing: string): Promise<string> {
  if (thing !== 'succession') return `@${thing}`;
  const [row] = await county.rows<{ id: string }>('select id from division_succession limit 1');
  return idOf('succession', row?.id ?? '');
}

const told = ({ status, data, errors }: Heard) => ({
  status,
  data,
  errors: errors?.map(error => ({ ...error, extensions: { ...error.extensions, requestId: '' } })),
});

describe('an id alone', () => {
  test('is known for every type of the contract', () => {
    expect(
      types()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(readers).toSorted());
  });

  test.each(Object.entries(readers))('finds a %s for whoever may read it', async (type, [who, thing]) => {
    const clerk = await county.clerk(who);
    const { node } = await clerk.asks(asked, { id: await idOfThing(thing) });
    expect(node.__typename).toBe(type);
  });

  const closed = Object.entries(readers).filter(([, [who]]) => who !== 'integrator');

  test.each(closed)('tells nobody else that a %s is there', async (type, [, thing]) => {
    const stranger = await county.clerk(type === 'AuditEntry' ? 'county.office' : 'education.county');
    const there = await stranger.asks(asked, { id: await idOfThing(thing) });
    expect(there.node).toBeNull();
    const prefix = types().find(({ name }) => name === type)?.prefix ?? '';
    const nothing = await stranger.asker.ask(asked, { id: idOf(prefix, v7()) });
    expect(told(nothing)).toEqual({ status: 200, data: { node: null }, errors: undefined });
  });
});
