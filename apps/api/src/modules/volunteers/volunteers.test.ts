import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  because,
  confirm,
  deactivate,
  type Desk,
  openDesk,
  reactivate,
  seen,
  update,
  withdraw,
} from './desk.fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.house.close());

const stateOf = `query($id: ID!) { node(id: $id) { ... on Volunteer { state name version division { name } } } }`;

test('a volunteer is confirmed by consent, and no longer when it is taken back', async () => {
  const volunteer = await desk.registered();
  const given = await desk.agree(volunteer.person.id);
  await desk.clerk.ok(confirm, seen(volunteer));
  await desk.clerk.ok(withdraw, because(given));
  const { node } = await desk.clerk.ok(stateOf, { id: volunteer.id });
  expect(node.state).toBe('UNCONFIRMED');
  expect(await desk.clerk.refusal(withdraw, because({ ...given, version: 2 }))).toBe('CONSENT_WITHDRAWN');
});

test('a volunteer who is deactivated is left alone until they come back, unconfirmed', async () => {
  const volunteer = await desk.registered();
  const { deactivateVolunteer } = await desk.clerk.ok(deactivate, because(volunteer));
  const gone = deactivateVolunteer.volunteer;
  expect(gone.state).toBe('DEACTIVATED');
  const changing = { input: { ...seen(gone).input, facts: { firefly: true } } };
  expect(await desk.clerk.refusal(update, changing)).toBe('VOLUNTEER_DEACTIVATED');
  expect(await desk.clerk.refusal(confirm, seen(gone))).toBe('STEP_NOT_ALLOWED');
  const { reactivateVolunteer } = await desk.clerk.ok(reactivate, because(gone));
  expect(reactivateVolunteer.volunteer.state).toBe('UNCONFIRMED');
});

test('a volunteer keeps what an update leaves out, and gives up what it empties', async () => {
  const volunteer = await desk.registered(desk.newcomer(), {
    skills: ['LAW'],
    occupation: '教师',
    employer: '某校',
  });
  const facts = { skills: ['LAW', 'DRIVING'], employer: null };
  const changing = { input: { ...seen(volunteer).input, facts } };
  const { updateVolunteer } = await desk.clerk.ok(
    `mutation($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { volunteer { skills occupation employer } } }`,
    changing,
  );
  expect(updateVolunteer.volunteer).toEqual({
    skills: ['LAW', 'DRIVING'],
    occupation: '教师',
    employer: null,
  });
  expect(await desk.clerk.refusal(update, changing)).toBe('CHANGED_MEANWHILE');
});

test('a volunteer bears the name and the home of the person, whoever changes these', async () => {
  const { id, version, person } = await desk.registered();
  const rename = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { person { name } } }`;
  const { divisions } = await desk.clerk.ok(
    `{ divisions(filter: { name: "谷脚镇", level: [TOWN] }) { nodes { id } } }`,
  );
  const input = { id: person.id, version: person.version, name: '萤改名·演示' };
  const town = await desk.house.as('town.gujiao');
  await town.ok(rename, { input: { ...input, divisionId: divisions.nodes[0].id } });
  expect((await desk.clerk.ok(stateOf, { id })).node).toBeNull();
  expect((await town.ok(stateOf, { id })).node).toMatchObject({
    name: '萤改名·演示',
    division: { name: '谷脚镇' },
    version,
  });
});

test('a volunteer is found in lists by team, language and skill', async () => {
  const { teams } = await desk.clerk.ok(
    `{ teams(filter: { name: "观音村", tier: [SQUAD] }) { nodes { id name memberCount } } }`,
  );
  const [team] = teams.nodes;
  const { inTeam } = await desk.clerk.ok(
    `query($team: ID!) { inTeam: volunteers(filter: { teamId: $team }) { totalCount } }`,
    { team: team.id },
  );
  expect(inTeam.totalCount).toBe(team.memberCount);
  const facts = { skills: ['KNITTING'], languages: ['BUYI'] };
  const volunteer = await desk.registered(desk.newcomer(), facts);
  const { volunteers } = await desk.clerk.ok(
    `{ volunteers(first: 100, filter: { skill: KNITTING, language: BUYI }) { nodes { id skills languages } } }`,
  );
  expect(volunteers.nodes.map(({ id }: { id: string }) => id)).toContain(volunteer.id);
  for (const { skills, languages } of volunteers.nodes) {
    expect(skills).toContain('KNITTING');
    expect(languages).toContain('BUYI');
  }
});
