import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker, Heard } from '../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { asSuperuser } from '../database/roles.ts';

let house: TestHouse;
let civil: Asker;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  civil = await house.as('civil.county');
});
afterAll(() => house.close());

const create = `mutation($input: CreateTeamInput!) { createTeam(input: $input) { team { id } replayed } }`;
const update = `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { version purpose } } }`;

describe('many at once', () => {
  test('sixteen who change one team from the same page: one wins, the others hear that it has changed', async () => {
    const { id, version } = await team('大新村');
    const purposes = Array.from({ length: 16 }, (_, index) => `第${index + 1}人的主意`);
    const heard = await Promise.all(
      purposes.map(purpose => civil.ask(update, { input: { id, version, purpose } })),
    );
    const won = heard.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    expect(heard.filter(({ errors }) => errors).map(codeOf)).toEqual(
      Array.from({ length: 15 }, () => 'CHANGED_MEANWHILE'),
    );
    const { updateTeam } = won[0]?.data ?? {};
    expect(await team('大新村')).toMatchObject({ version: version + 1, ...updateTeam.team });
  });

  test('eight who found a team of one name: one does, the others read a code and nothing of the database', async () => {
    const above = await team('观音村');
    const reading = {
      tier: 'THEMATIC',
      name: '夜读服务队',
      departmentId: above.department.id,
      divisionId: above.division.id,
      parentId: above.parent.id,
    };
    const heard = await Promise.all(
      Array.from({ length: 8 }, () =>
        civil.ask(create, { input: { ...reading, idempotencyKey: crypto.randomUUID() } }),
      ),
    );
    expect(heard.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const refused of heard.filter(({ errors }) => errors)) {
      expect(['ALREADY_EXISTS', 'TEAM_NAME_TAKEN']).toContain(codeOf(refused));
      expect(JSON.stringify(refused.errors)).not.toMatch(
        /select|insert|constraint|duplicate|violat|relation|team_open_name/i,
      );
    }
    expect(await teamsCalled('夜读服务队')).toHaveLength(1);
  });
});

const codeOf = ({ errors }: Heard) => errors?.[0]?.extensions.code;

const teamsCalled = (name: string) =>
  asSuperuser(
    house.ownerUrl,
    async client => (await client.query('select id from team where name = $1', [name])).rows,
  );

async function team(name: string) {
  const { teams } = await civil.ok(
    `query($name: String!) { teams(filter: { name: $name, tier: [SQUAD] }) {
      nodes { id version purpose division { id } department { id } parent { id } } } }`,
    { name },
  );
  return teams.nodes[0];
}
