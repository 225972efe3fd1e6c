import { checkCharacter } from '@firefly/domain/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
let clerk: Asker;
let guanyin: string;
beforeAll(async () => {
  house = await openTestHouse();
  clerk = await house.as('village.guanyin');
  const { divisions } = await clerk.ok(
    `{ divisions(filter: { name: "观音村", level: [VILLAGE] }) { nodes { id } } }`,
  );
  guanyin = divisions.nodes[0].id;
});
afterAll(() => house.close());

const shown = `volunteer { id version number name state minor firefly skills languages emergencyPhone guardianPhone
  person { id version phone idNumber birthDate address } }`;
const doing = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${shown} } }`;
const register = doing('registerVolunteer', 'RegisterVolunteerInput');
const update = doing('updateVolunteer', 'UpdateVolunteerInput');
const confirm = doing('confirmVolunteer', 'VersionedInput');
const deactivate = doing('deactivateVolunteer', 'ReasonedInput');
const reactivate = doing('reactivateVolunteer', 'ReasonedInput');
const consent = `mutation($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id version } } }`;
const withdraw = `mutation($input: ReasonedInput!) { withdrawConsent(input: $input) { consent { withdrawnFor } } }`;
const stateOf = `query($id: ID!) { node(id: $id) { ... on Volunteer { state name version division { name } } } }`;

let sequence = 0;
function idNumber(bornOn = '19900101'): string {
  sequence += 1;
  const digits = `991111${bornOn}${String(sequence).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

const newcomer = (more: object = {}) => ({
  name: '萤新人·演示',
  phone: '19900001111',
  idType: 'RESIDENT_ID',
  idNumber: idNumber(),
  address: '观音村一组8号',
  divisionId: guanyin,
  ...more,
});

const registering = (person: object, facts: object = {}) => ({
  input: { idempotencyKey: crypto.randomUUID(), person, facts },
});

async function registered(person = newcomer(), facts: object = {}) {
  const { registerVolunteer } = await clerk.ok(register, registering(person, facts));
  return registerVolunteer.volunteer;
}

async function agree(personId: string, purpose = 'REGISTRATION') {
  const input = {
    idempotencyKey: crypto.randomUUID(),
    personId,
    purpose,
    textVersion: '1',
    text: '同意登记为志愿者并参加志愿服务。',
    channel: 'PAPER',
  };
  return (await clerk.ok(consent, { input })).recordConsent.consent;
}

const seen = ({ id, version }: { id: string; version: number }) => ({ input: { id, version } });
const because = ({ id, version }: { id: string; version: number }) => ({
  input: { id, version, reason: '本人提出' },
});

describe('registering a volunteer', () => {
  test('takes in the person too, unconfirmed, with a number, and shows nothing in clear', async () => {
    const volunteer = await registered(newcomer(), {
      skills: ['HAIRCUTS'],
      languages: ['HAN', 'MIAO'],
      firefly: true,
      emergencyName: '萤家人·演示',
      emergencyPhone: '19900002222',
    });
    expect(volunteer).toMatchObject({
      number: expect.stringMatching(/^ZY\d{8}$/),
      state: 'UNCONFIRMED',
      minor: false,
      firefly: true,
      skills: ['HAIRCUTS'],
      languages: ['HAN', 'MIAO'],
      emergencyPhone: '199****2222',
      person: { phone: '199****1111', birthDate: '1990-**-**', address: '观音******' },
    });
    expect(volunteer.person.idNumber).toMatch(/^99\*{14}\d[\dX]$/);
  });

  test('refuses a number that cannot be, and a person without one', async () => {
    const number = idNumber();
    const wrong = `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`;
    expect(await clerk.refusal(register, registering(newcomer({ idNumber: wrong })))).toBe(
      'ID_CHECKSUM_WRONG',
    );
    const nameless = newcomer({ idNumber: undefined, idType: undefined });
    expect(await clerk.refusal(register, registering(nameless))).toBe('VOLUNTEER_ID_NEEDED');
  });

  test('names whoever is known within reach, and says nothing of whoever is not', async () => {
    const number = idNumber();
    await registered(newcomer({ name: '萤近邻·演示', idNumber: number }));
    const again = await clerk.ask(register, registering(newcomer({ idNumber: number })));
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'PERSON_KNOWN',
      facts: { name: '萤近邻·演示' },
    });
    const education = await house.as('education.county');
    const afar = await education.ask(register, registering(newcomer({ idNumber: number })));
    expect(afar.errors?.[0]?.extensions).toMatchObject({ code: 'ALREADY_REGISTERED' });
    expect(JSON.stringify(afar.errors)).not.toContain('近邻');
  });

  test('makes nobody a volunteer twice', async () => {
    const { person, number } = await registered();
    const input = { idempotencyKey: crypto.randomUUID(), personId: person.id };
    const { errors } = await clerk.ask(register, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VOLUNTEER_EXISTS', facts: { number } });
  });

  test('asks for a guardian under eighteen, and for their consent under fourteen', async () => {
    const child = newcomer({ idNumber: idNumber('20140101') });
    expect(await clerk.refusal(register, registering(child))).toBe('VOLUNTEER_GUARDIAN_NEEDED');
    const guardian = { guardianName: '萤家长·演示', guardianRelation: '母亲', guardianPhone: '19900003333' };
    const volunteer = await registered(child, guardian);
    expect(volunteer).toMatchObject({ minor: true, guardianPhone: '199****3333' });
    expect(await clerk.refusal(confirm, seen(volunteer))).toBe('VOLUNTEER_CONSENT_NEEDED');
    await agree(volunteer.person.id);
    expect(await clerk.refusal(confirm, seen(volunteer))).toBe('VOLUNTEER_GUARDIAN_CONSENT_NEEDED');
    await agree(volunteer.person.id, 'GUARDIAN');
    const { confirmVolunteer } = await clerk.ok(confirm, seen(volunteer));
    expect(confirmVolunteer.volunteer.state).toBe('ACTIVE');
  });
});

describe('a volunteer', () => {
  test('is confirmed by consent, and no longer when it is taken back', async () => {
    const volunteer = await registered();
    const given = await agree(volunteer.person.id);
    await clerk.ok(confirm, seen(volunteer));
    await clerk.ok(withdraw, because(given));
    const { node } = await clerk.ok(stateOf, { id: volunteer.id });
    expect(node.state).toBe('UNCONFIRMED');
    expect(await clerk.refusal(withdraw, because({ ...given, version: 2 }))).toBe('CONSENT_WITHDRAWN');
  });

  test('who is deactivated is left alone until they come back, unconfirmed', async () => {
    const volunteer = await registered();
    const { deactivateVolunteer } = await clerk.ok(deactivate, because(volunteer));
    const gone = deactivateVolunteer.volunteer;
    expect(gone.state).toBe('DEACTIVATED');
    const changing = { input: { ...seen(gone).input, facts: { firefly: true } } };
    expect(await clerk.refusal(update, changing)).toBe('VOLUNTEER_DEACTIVATED');
    expect(await clerk.refusal(confirm, seen(gone))).toBe('STEP_NOT_ALLOWED');
    const { reactivateVolunteer } = await clerk.ok(reactivate, because(gone));
    expect(reactivateVolunteer.volunteer.state).toBe('UNCONFIRMED');
  });

  test('keeps what an update leaves out, and gives up what it empties', async () => {
    const volunteer = await registered(newcomer(), { skills: ['LAW'], occupation: '教师', employer: '某校' });
    const facts = { skills: ['LAW', 'DRIVING'], employer: null };
    const changing = { input: { ...seen(volunteer).input, facts } };
    const { updateVolunteer } = await clerk.ok(
      `mutation($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { volunteer { skills occupation employer } } }`,
      changing,
    );
    expect(updateVolunteer.volunteer).toEqual({
      skills: ['LAW', 'DRIVING'],
      occupation: '教师',
      employer: null,
    });
    expect(await clerk.refusal(update, changing)).toBe('CHANGED_MEANWHILE');
  });

  test('bears the name and the home of the person, whoever changes these', async () => {
    const { id, version, person } = await registered();
    const rename = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { person { name } } }`;
    const { divisions } = await clerk.ok(
      `{ divisions(filter: { name: "谷脚镇", level: [TOWN] }) { nodes { id } } }`,
    );
    const input = { id: person.id, version: person.version, name: '萤改名·演示' };
    const town = await house.as('town.gujiao');
    await town.ok(rename, { input: { ...input, divisionId: divisions.nodes[0].id } });
    expect((await clerk.ok(stateOf, { id })).node).toBeNull();
    expect((await town.ok(stateOf, { id })).node).toMatchObject({
      name: '萤改名·演示',
      division: { name: '谷脚镇' },
      version,
    });
  });

  test('is found in lists by team, language and skill', async () => {
    const { teams } = await clerk.ok(
      `{ teams(filter: { name: "观音村", tier: [SQUAD] }) { nodes { id name memberCount } } }`,
    );
    const [team] = teams.nodes;
    const { inTeam } = await clerk.ok(
      `query($team: ID!) { inTeam: volunteers(filter: { teamId: $team }) { totalCount } }`,
      { team: team.id },
    );
    expect(inTeam.totalCount).toBe(team.memberCount);
    const { volunteer } = {
      volunteer: await registered(newcomer(), { skills: ['KNITTING'], languages: ['BUYI'] }),
    };
    const { volunteers } = await clerk.ok(
      `{ volunteers(first: 100, filter: { skill: KNITTING, language: BUYI }) { nodes { id skills languages } } }`,
    );
    expect(volunteers.nodes.map(({ id }: { id: string }) => id)).toContain(volunteer.id);
    for (const { skills, languages } of volunteers.nodes) {
      expect(skills).toContain('KNITTING');
      expect(languages).toContain('BUYI');
    }
  });
});
