import { checkCharacter } from '@firefly/domain/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../asker.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let clerk: Asker;
let leader: Asker;
beforeAll(async () => {
  house = await openTestHouse();
  [clerk, leader] = await Promise.all([house.as('village.guanyin'), house.as('leader')]);
});
afterAll(() => house.close());

const digits = '99222220000229001';
const idNumber = digits + checkCharacter(digits);
const story = { id: '', person: '', team: '' };
const volunteerOf = `query($id: ID!) { node(id: $id) { ... on Volunteer { version state name person { phone } } } }`;
const key = () => crypto.randomUUID();

describe('a villager becomes a volunteer of the village’s squad', () => {
  test('registered by the clerk, they are seen by the clerk and not yet by the leader', async () => {
    const { divisions, teams } = await clerk.ok(`{
      divisions(filter: { name: "观音村", level: [VILLAGE] }) { nodes { id } }
      teams(filter: { name: "阳光民政观音村", tier: [SQUAD] }) { nodes { id } } }`);
    story.team = teams.nodes[0].id;
    const { registerVolunteer } = await clerk.ok(
      `mutation($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id person { id } } } }`,
      {
        input: {
          idempotencyKey: key(),
          person: {
            name: '萤小队·演示',
            phone: '19900005555',
            idType: 'RESIDENT_ID',
            idNumber,
            divisionId: divisions.nodes[0].id,
          },
          facts: { languages: ['BUYI'], firefly: true },
        },
      },
    );
    Object.assign(story, {
      id: registerVolunteer.volunteer.id,
      person: registerVolunteer.volunteer.person.id,
    });
    expect((await leader.ok(volunteerOf, { id: story.id })).node).toBeNull();
  });

  test('confirmed by their consent', async () => {
    const { node } = await clerk.ok(volunteerOf, { id: story.id });
    await clerk.ok(
      `mutation($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id } } }`,
      {
        input: {
          idempotencyKey: key(),
          personId: story.person,
          purpose: 'REGISTRATION',
          textVersion: '1',
          text: '同意登记为志愿者并参加志愿服务。',
          channel: 'DESK',
        },
      },
    );
    const { confirmVolunteer } = await clerk.ok(
      `mutation($input: VersionedInput!) { confirmVolunteer(input: $input) { volunteer { state } } }`,
      { input: { id: story.id, version: node.version } },
    );
    expect(confirmVolunteer.volunteer.state).toBe('ACTIVE');
  });

  test('added to the team, the leader and the line see them within seconds, masked', async () => {
    await clerk.ok(`mutation($input: AddMemberInput!) { addMember(input: $input) { membership { id } } }`, {
      input: { idempotencyKey: key(), teamId: story.team, personId: story.person },
    });
    const seenBy = async (asker: Asker) => (await asker.ok(volunteerOf, { id: story.id })).node;
    await expect.poll(() => seenBy(leader)).toMatchObject({ person: { phone: '199****5555' } });
    expect(await seenBy(await house.as('civil.county'))).toMatchObject({ state: 'ACTIVE' });
    expect(await seenBy(await house.as('education.county'))).toBeNull();
  });

  test('known to the county, they are not registered again by another town', async () => {
    const education = await house.as('education.county');
    const { divisions } = await education.ok(
      `{ divisions(filter: { name: "平山村", level: [VILLAGE] }) { nodes { id } } }`,
    );
    const person = {
      name: '萤小队·演示',
      idType: 'RESIDENT_ID',
      idNumber,
      divisionId: divisions.nodes[0].id,
    };
    const register = `mutation($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer { id } } }`;
    expect(await education.refusal(register, { input: { idempotencyKey: key(), person } })).toBe(
      'ALREADY_REGISTERED',
    );
  });
});
