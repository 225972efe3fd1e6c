import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
let system: Asker;
let security: Asker;
beforeAll(async () => {
  house = await openTestHouse();
  system = await house.as('system.admin');
  security = await house.as('security.admin');
});
afterAll(() => house.close());

const key = () => crypto.randomUUID();
const grantRole = `mutation($input: GrantRoleInput!) { grantRole(input: $input) { grant { id version role { key } } } }`;
const revokeGrant = `mutation($input: ReasonedInput!) { revokeGrant(input: $input) { grant { revokedAt } } }`;
const teamsSeen = '{ teams { totalCount } }';

const accountCalled = async (username: string) =>
  (
    await security.ok(
      `query($username: String!) { accounts(filter: { username: $username }) { nodes { id version username } } }`,
      { username },
    )
  ).accounts.nodes.find((account: { username: string }) => account.username === username);

const divisionCalled = async (name: string) =>
  (
    await security.ok(
      `query($name: String!) { divisions(filter: { name: $name, open: true }) { nodes { id name version } } }`,
      { name },
    )
  ).divisions.nodes.find((division: { name: string }) => division.name === name);

async function granting(username: string, [roleKey, place]: readonly [string, string], more: object = {}) {
  const account = await accountCalled(username);
  const division = await divisionCalled(place);
  return {
    idempotencyKey: key(),
    accountId: account.id,
    roleKey,
    divisionId: division.id,
    reason: '工作需要',
    ...more,
  };
}

describe('a grant', () => {
  test('works at the next request of a session that is already open, and so does its end', async () => {
    const volunteer = await house.as('volunteer');
    const before = (await volunteer.ok(teamsSeen)).teams.totalCount;
    const { grantRole: granted } = await security.ok(grantRole, {
      input: await granting('volunteer', ['TOWN_CLERK', '醒狮镇']),
    });
    expect((await volunteer.ok(teamsSeen)).teams.totalCount).toBe(before + 15);
    const { id, version } = granted.grant;
    await security.ok(revokeGrant, { input: { id, version, reason: '工作结束' } });
    expect((await volunteer.ok(teamsSeen)).teams.totalCount).toBe(before);
  });

  test('ends by itself on its day', async () => {
    const volunteer = await house.as('volunteer');
    const before = (await volunteer.ok(teamsSeen)).teams.totalCount;
    const endsAt = new Date(house.clock.now.getTime() + 60_000).toISOString();
    await security.ok(grantRole, {
      input: await granting('volunteer', ['TOWN_CLERK', '洗马镇'], { endsAt }),
    });
    expect((await volunteer.ok(teamsSeen)).teams.totalCount).toBeGreaterThan(before);
    house.clock.now = new Date(house.clock.now.getTime() + 61_000);
    expect((await volunteer.ok(teamsSeen)).teams.totalCount).toBe(before);
  });

  test('makes nobody two of the three administrators, nor an administrator a clerk', async () => {
    expect(
      await security.refusal(grantRole, { input: await granting('system.admin', ['AUDIT_ADMIN', '龙里县']) }),
    ).toBe('DUTIES_EXCLUDE_EACH_OTHER');
    expect(
      await security.refusal(grantRole, { input: await granting('system.admin', ['TOWN_CLERK', '谷脚镇']) }),
    ).toBe('DUTY_EXCLUDES_BUSINESS');
  });

  test('is never given to oneself, and a department manager without a line is none', async () => {
    expect(
      await security.refusal(grantRole, {
        input: await granting('security.admin', ['COUNTY_OFFICE', '龙里县']),
      }),
    ).toBe('GRANT_TO_ONESELF');
    expect(
      await security.refusal(grantRole, {
        input: await granting('volunteer', ['DEPARTMENT_MANAGER', '龙里县']),
      }),
    ).toBe('ROLE_NEEDS_LINE');
  });

  test('of the last audit administrator cannot be revoked', async () => {
    const { accounts } = await security.ok(
      `{ accounts(filter: { username: "audit.admin" }) { nodes { grants { nodes { id version } } } } }`,
    );
    const [{ id, version }] = accounts.nodes[0].grants.nodes;
    expect(await security.refusal(revokeGrant, { input: { id, version, reason: '试一试' } })).toBe(
      'LAST_OF_DUTY',
    );
  });
});

describe('a prohibition', () => {
  test('takes one permission away within its division, whatever the roles say', async () => {
    const clerk = await house.as('town.gujiao');
    const squad = `{ teams(filter: { name: "观音村小队" }) { nodes { id version } } }`;
    const update = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { version } } }`;
    const [team] = (await clerk.ok(squad)).teams.nodes;
    const prohibit = `mutation($input: ProhibitInput!) { prohibit(input: $input) { prohibition { id version } } }`;
    const { accountId, divisionId } = await granting('town.gujiao', ['TOWN_CLERK', '观音村']);
    const { prohibit: made } = await security.ok(prohibit, {
      input: { idempotencyKey: key(), accountId, divisionId, permission: 'teams.update', reason: '正在核查' },
    });
    expect(await clerk.refusal(update, { input: { ...team, purpose: '改一改' } })).toBe('NOT_FOUND');
    await security.ok(
      `mutation($input: ReasonedInput!) { liftProhibition(input: $input) { prohibition { liftedAt } } }`,
      {
        input: { ...made.prohibition, reason: '核查完毕' },
      },
    );
    expect((await clerk.ok(update, { input: { ...team, purpose: '改一改' } })).updateTeam.team.version).toBe(
      team.version + 1,
    );
  });
});

describe('an account', () => {
  test('is made with a password that is shown once, and must be changed before anything else', async () => {
    const division = await divisionCalled('龙山镇');
    const input = {
      idempotencyKey: key(),
      username: 'wu.fang',
      displayName: '吴方·演示',
      divisionId: division.id,
    };
    const create = `mutation($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword replayed account { username mustChangePassword } } }`;
    const { createAccount: made } = await system.ok(create, { input });
    expect(made).toMatchObject({ replayed: false, account: { mustChangePassword: true } });
    expect((await system.ok(create, { input })).createAccount).toMatchObject({
      replayed: true,
      oneTimePassword: null,
    });
    const owner = await house.anybody.signIn('wu.fang', made.oneTimePassword);
    expect((await owner.ok('{ me { permissions } }')).me.permissions).toEqual(['access.own']);
    const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { done } }`;
    const weak = { password: made.oneTimePassword, newPassword: 'longli123456' };
    expect(await owner.refusal(change, { input: weak })).toMatch(/^PASSWORD_/);
    await owner.ok(change, { input: { ...weak, newPassword: 'Qingshan-Lvshui-47-wei' } });
    expect((await owner.ok('{ me { permissions } }')).me.permissions).toContain('settings.own');
  });

  test('that is disabled loses its open sessions at once', async () => {
    const integrator = await house.as('integrator');
    const { id, version } = await accountCalled('integrator');
    await system.ok(
      `mutation($input: ReasonedInput!) { disableAccount(input: $input) { account { state } } }`,
      {
        input: { id, version, reason: '停止对接' },
      },
    );
    expect(await integrator.refusal('{ me { username } }')).toBe('UNAUTHENTICATED');
  });
});

test('rights over a closed division reach the one that took over', async () => {
  const office = await house.as('county.office');
  const guanyin = await divisionCalled('观音村');
  const { divisions } = await office.ok(
    `{ divisions(filter: { name: "谷脚镇", level: [TOWN] }) { nodes { id } } }`,
  );
  const { createDivision } = await office.ok(
    `mutation($input: CreateDivisionInput!) { createDivision(input: $input) { division { id path } } }`,
    {
      input: {
        idempotencyKey: key(),
        parentId: divisions.nodes[0].id,
        kind: 'COMMUNITY',
        name: '观音新社区',
      },
    },
  );
  const clerk = await house.as('village.guanyin');
  const reachesNew = async () =>
    (await clerk.ok('{ me { reaches { block } } }')).me.reaches.some(
      ({ block }: { block: string }) => block === createDivision.division.path,
    );
  expect(await reachesNew()).toBe(false);
  const sql = `insert into division_succession (id, division_id, successor_id) select uuidv7(), a.id, b.id from division a, division b where a.name = '观音村' and b.name = '观音新社区'`;
  await house.orm.em.getConnection().execute(sql);
  expect(await reachesNew()).toBe(true);
  expect(guanyin.name).toBe('观音村');
});
