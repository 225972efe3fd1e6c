import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSuperuser } from '../../database/roles.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const register = `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id version name phone } } }`;
const update = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { person { name phone } } }`;

async function registering(username: string, more: object) {
  const asker = await house.as(username);
  const { divisions } = await asker.ok(
    `{ divisions(filter: { name: "观音村", level: [VILLAGE] }) { nodes { id } } }`,
  );
  return {
    asker,
    input: { idempotencyKey: crypto.randomUUID(), divisionId: divisions.nodes[0].id, ...more },
  };
}

test('a person is registered with a clean name and a number that nobody reads again', async () => {
  const { asker, input } = await registering('village.guanyin', {
    name: ' 阿依 • 古丽 ',
    phone: '+86 199-0000-4321',
  });
  const { registerPerson } = await asker.ok(register, { input });
  expect(registerPerson.person).toMatchObject({ name: '阿依·古丽', phone: '199****4321' });
  const { node } = await asker.ok('query($id: ID!) { node(id: $id) { ... on Person { phone } } }', {
    id: registerPerson.person.id,
  });
  expect(node.phone).toBe('199****4321');
});

test('a number lies sealed in the database, and equal numbers are found by equal indexes', async () => {
  for (const name of ['秦一·演示', '秦二·演示']) {
    const { asker, input } = await registering('village.guanyin', { name, phone: '19900007777' });
    await asker.ok(register, { input });
  }
  const { rows } = await asSuperuser(house.ownerUrl, client =>
    client.query(
      `select phone_sealed, phone_index, row_to_json(person)::text as all from person where name like '秦_·演示'`,
    ),
  );
  expect(rows).toHaveLength(2);
  expect(rows[0].phone_index).toBe(rows[1].phone_index);
  expect(rows[0].phone_sealed).not.toBe(rows[1].phone_sealed);
  for (const row of rows) expect(row.all).not.toContain('19900007777');
});

test('a name with digits and a number that is none are refused by their field', async () => {
  const wrongName = await registering('village.guanyin', { name: '张3' });
  expect(await wrongName.asker.refusal(register, { input: wrongName.input })).toBe('PERSON_NAME_MALFORMED');
  const wrongPhone = await registering('village.guanyin', { name: '张三丰', phone: '12345678901' });
  const { errors } = await wrongPhone.asker.ask(register, { input: wrongPhone.input });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'PHONE_MALFORMED',
    fields: { phone: ['PHONE_MALFORMED'] },
  });
});

test('a clerk of one town neither sees nor changes a person of another', async () => {
  const { asker, input } = await registering('village.guanyin', { name: '韦远·演示' });
  const { registerPerson } = await asker.ok(register, { input });
  const { id, version } = registerPerson.person;
  const education = await house.as('education.county');
  expect((await education.ok('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  expect(await education.refusal(update, { input: { id, version, name: '别人' } })).toBe('NOT_FOUND');
  const town = await house.as('town.gujiao');
  expect(
    (await town.ok(update, { input: { id, version, phone: '19911112222' } })).updatePerson.person.phone,
  ).toBe('199****2222');
});

test('a leader sees the people of the team, and a volunteer only themselves', async () => {
  const leader = await house.as('leader');
  const { people } = await leader.ok('{ people { totalCount nodes { name } } }');
  expect(people.totalCount).toBe(3);
  const volunteer = await house.as('volunteer');
  expect((await volunteer.ok('{ people { nodes { name } } }')).people.nodes).toEqual([
    { name: '志愿者·演示' },
  ]);
});

test('whoever a department registers belongs to its line, and to no other', async () => {
  const { asker, input } = await registering('civil.county', { name: '龙线·演示' });
  const { registerPerson } = await asker.ok(register, { input });
  const seen = 'query($id: ID!) { node(id: $id) { id } }';
  const { id } = registerPerson.person;
  expect((await asker.ok(seen, { id })).node).toEqual({ id });
  expect((await (await house.as('education.county')).ok(seen, { id })).node).toBeNull();
});
