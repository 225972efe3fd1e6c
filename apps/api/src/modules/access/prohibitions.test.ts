import { isPlaceless } from '@firefly/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { declaredReadables } from '../../database/read/readable.ts';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let security: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  security = await county.clerk('security.admin');
});
afterAll(() => county.close());

const prohibiting = (username: string, permission: string, place: string, more: object = {}) => ({
  accountId: `@account:${username}`,
  permission,
  divisionId: `@division:${place}`,
  reason: '正在核查',
  ...more,
});

test('takes a permission away within its block, at the next request, and nowhere else', async () => {
  const office = await county.clerk('county.office');
  const here = { of: 'team:阳光民政观音村小队', purpose: '改' };
  const there = { of: 'team:阳光民政平山村小队', purpose: '改' };
  await office.does('updateTeam', here);
  await security.does('prohibit', prohibiting('county.office', 'teams.update', '谷脚镇'));
  expect(await office.refused('updateTeam', here)).toBe('NOT_FOUND');
  await office.does('updateTeam', there);
  await security.does('liftProhibition', { of: 'prohibition:county.office/teams.update', reason: '查清' });
  await office.does('updateTeam', here);
});

test('takes rows out of lists and totals, and out of what hangs on them', async () => {
  const civil = await county.clerk('civil.county');
  const asked =
    '{ teams { totalCount } divisions(filter: { name: "观音村" }) { nodes { teams { totalCount } } } }';
  const before = await civil.asks(asked);
  await security.does('prohibit', prohibiting('civil.county', 'teams.read', '观音村'));
  const after = await civil.asks(asked);
  expect(after.teams.totalCount).toBe(before.teams.totalCount - 1);
  expect(after.divisions.nodes[0].teams.totalCount).toBe(0);
});

test('over the whole county takes what stands in no block too: dictionaries, departments, the audit', async () => {
  const office = await county.clerk('county.office');
  const department = { code: 'LIBRARY', name: '图书馆', nameEn: 'Library' };
  await office.does('createDepartment', department);
  await security.does('prohibit', prohibiting('county.office', 'units.createDepartment', '龙里县'));
  expect(await office.refused('createDepartment', { ...department, code: 'MUSEUM' })).toBe('FORBIDDEN');
  const { me } = await office.asks('{ me { permissions } }');
  expect(me.permissions).not.toContain('units.createDepartment');
  expect(me.permissions).toContain('units.updateDepartment');

  const audit = await county.clerk('audit.admin');
  await audit.asks('{ auditEntries { totalCount } }');
  await security.does('prohibit', prohibiting('audit.admin', 'access.readAudit', '龙里县'));
  expect(await audit.asker.refusal('{ auditEntries { totalCount } }')).toBe('FORBIDDEN');
});

test('ends by itself on its day', async () => {
  const clerk = await county.clerk('town.gujiao');
  const endsAt = new Date(county.clock.now.getTime() + 60_000).toISOString();
  await security.does('prohibit', prohibiting('town.gujiao', 'people.register', '谷脚镇', { endsAt }));
  const newcomer = { name: '莫一·演示', divisionId: '@division:观音村' };
  expect(await clerk.refused('registerPerson', newcomer)).toBe('FORBIDDEN');
  county.clock.now = new Date(county.clock.now.getTime() + 60_000);
  await clerk.does('registerPerson', newcomer);
});

test('follows a closed division to its successors', async () => {
  const clerk = await county.clerk('village.guanyin');
  await security.does('prohibit', prohibiting('village.guanyin', 'teams.update', '观音村'));
  await county.rows(`
    insert into division_succession (id, division_id, successor_id) select uuidv7(), old.id, new.id
    from division old, division new where old.name = '观音村' and new.name = '谷脚镇待核村（社区）01'`);
  const successor = { of: 'team:阳光民政谷脚镇待核村（社区）01小队' };
  await clerk.does('recordUnification', {
    teamId: '@team:阳光民政谷脚镇待核村（社区）01小队',
    item: 'LOGO',
    version: '@version:unification:阳光民政谷脚镇待核村（社区）01小队/LOGO',
    met: true,
    evidence: '照片 1',
  });
  expect(await clerk.refused('updateTeam', { ...successor, purpose: '改' })).toBe('FORBIDDEN');
});

test('is not offered for a part of the county where its rows stand in none', () => {
  const open = declaredReadables().filter(({ scope }) => scope === 'open');
  expect(open.length).toBeGreaterThan(5);
  for (const { name, permission } of open) expect([name, isPlaceless(permission)]).toEqual([name, true]);
});

test.each([
  ['what everybody has', prohibiting('leader', 'access.own', '龙里县'), 'PERMISSION_ALWAYS_HELD'],
  ['what everybody reads', prohibiting('leader', 'units.read', '龙里县'), 'PERMISSION_ALWAYS_HELD'],
  [
    'in one town what stands in no town',
    prohibiting('county.office', 'settings.addDictionaryEntry', '谷脚镇'),
    'PERMISSION_HAS_NO_PLACE',
  ],
  ['what is no permission', prohibiting('leader', 'teams.disband', '龙里县'), 'PERMISSION_UNKNOWN'],
  ['to oneself', prohibiting('security.admin', 'access.readAccounts', '龙里县'), 'PROHIBITION_ON_ONESELF'],
  [
    'what has ended',
    prohibiting('leader', 'teams.read', '龙里县', { endsAt: '2026-01-01T00:00:00Z' }),
    'PROHIBITION_ENDS_IN_PAST',
  ],
])('nobody prohibits %s', async (_, input, code) => {
  expect(await security.refused('prohibit', input)).toBe(code);
});

test('is lifted once, and by nobody who bears it', async () => {
  const lifting = { of: 'prohibition:civil.county/teams.read', reason: '查清' };
  await security.does('liftProhibition', lifting);
  expect(
    await security.refused('liftProhibition', { ...lifting, of: 'prohibition:civil.county/teams.read' }),
  ).toBe('PROHIBITION_ALREADY_LIFTED');
});
