import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const key = () => crypto.randomUUID();

const squads = `query($name: String!) { teams(filter: { name: $name, tier: [SQUAD] }) { nodes { id version name memberCount department { id } division { id } } } }`;
const addMember = `mutation($input: AddMemberInput!) { addMember(input: $input) { membership { id version main person { name } team { name } } replayed } }`;

describe('the teams of the county', () => {
  test('a civil-affairs manager sees one general team, six branches and eighty-two squads', async () => {
    const civil = await house.as('civil.county');
    const { general, branches, squads } = await civil.ok(`{
      general: teams(filter: { tier: [GENERAL] }) { totalCount }
      branches: teams(filter: { tier: [BRANCH] }) { totalCount }
      squads: teams(filter: { tier: [SQUAD] }) { totalCount } }`);
    expect([general, branches, squads].map(({ totalCount }) => totalCount)).toEqual([1, 6, 82]);
  });

  test('an education manager sees no civil-affairs team, and their ids read as not there', async () => {
    const civil = await house.as('civil.county');
    const education = await house.as('education.county');
    const { teams } = await civil.ok(squads, { name: '观音村' });
    const { node } = await education.ok(`query($id: ID!) { node(id: $id) { id } }`, {
      id: teams.nodes[0].id,
    });
    expect(node).toBeNull();
  });

  test('a new member is counted within seconds', async () => {
    const civil = await house.as('civil.county');
    const { teams } = await civil.ok(squads, { name: '谷新村' });
    const [team] = teams.nodes;
    const { registerPerson } = await civil.ok(
      `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id phone } } }`,
      {
        input: {
          idempotencyKey: key(),
          name: '田小月·演示',
          phone: '19912345678',
          divisionId: team.division.id,
        },
      },
    );
    expect(registerPerson.person.phone).toBe('199****5678');
    const { addMember: added } = await civil.ok(addMember, {
      input: { idempotencyKey: key(), teamId: team.id, personId: registerPerson.person.id },
    });
    expect(added).toMatchObject({
      replayed: false,
      membership: { main: true, person: { name: '田小月·演示' } },
    });
    await expect
      .poll(async () => (await civil.ok(squads, { name: '谷新村' })).teams.nodes[0].memberCount)
      .toBe(team.memberCount + 1);
  });

  test('a team that still has members says what to do before it can be closed', async () => {
    const civil = await house.as('civil.county');
    const { teams } = await civil.ok(squads, { name: '平西村' });
    const [{ id, version }] = teams.nodes;
    const { errors } = await civil.ask(
      `mutation($input: ReasonedInput!) { closeTeam(input: $input) { team { state } } }`,
      { input: { id, version, reason: '并入邻村' } },
      { 'accept-language': 'zh' },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('请先让他们退队'),
      extensions: { code: 'TEAM_HAS_MEMBERS', facts: { count: 3 } },
    });
  });

  test('whoever changes a team from an old page is told that it has changed meanwhile', async () => {
    const civil = await house.as('civil.county');
    const { teams } = await civil.ok(squads, { name: '大新村' });
    const [{ id, version }] = teams.nodes;
    const update = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { version purpose } } }`;
    const { updateTeam } = await civil.ok(update, { input: { id, version, purpose: '服务本村老人' } });
    expect(updateTeam.team).toEqual({ version: version + 1, purpose: '服务本村老人' });
    expect(await civil.refusal(update, { input: { id, version, purpose: '别的' } })).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  test('a town clerk cannot change a team of another town', async () => {
    const civil = await house.as('civil.county');
    const clerk = await house.as('town.gujiao');
    const { teams } = await civil.ok(squads, { name: '余下村' });
    const [{ id, version }] = teams.nodes;
    const update = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { version } } }`;
    expect(await clerk.refusal(update, { input: { id, version, purpose: '越界' } })).toBe('NOT_FOUND');
  });
});
