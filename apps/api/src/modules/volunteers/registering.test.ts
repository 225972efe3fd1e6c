import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirm, type Desk, idNumber, openDesk, register, registering, seen } from './desk.fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.house.close());

test('registering takes in the person too, unconfirmed, with a number, and shows nothing in clear', async () => {
  const volunteer = await desk.registered(desk.newcomer(), {
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

test('registering refuses a number that cannot be, and a person without one', async () => {
  const number = idNumber();
  const wrong = `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`;
  expect(await desk.clerk.refusal(register, registering(desk.newcomer({ idNumber: wrong })))).toBe(
    'ID_CHECKSUM_WRONG',
  );
  const nameless = desk.newcomer({ idNumber: undefined, idType: undefined });
  expect(await desk.clerk.refusal(register, registering(nameless))).toBe('VOLUNTEER_ID_NEEDED');
});

test('registering names whoever is known within reach, and says nothing of whoever is not', async () => {
  const number = idNumber();
  await desk.registered(desk.newcomer({ name: '萤近邻·演示', idNumber: number }));
  const again = await desk.clerk.ask(register, registering(desk.newcomer({ idNumber: number })));
  expect(again.errors?.[0]?.extensions).toMatchObject({
    code: 'PERSON_KNOWN',
    facts: { name: '萤近邻·演示' },
  });
  const education = await desk.house.as('education.county');
  const afar = await education.ask(register, registering(desk.newcomer({ idNumber: number })));
  expect(afar.errors?.[0]?.extensions).toMatchObject({ code: 'ALREADY_REGISTERED' });
  expect(JSON.stringify(afar.errors)).not.toContain('近邻');
});

test('registering makes nobody a volunteer twice', async () => {
  const { person, number } = await desk.registered();
  const input = { idempotencyKey: crypto.randomUUID(), personId: person.id };
  const { errors } = await desk.clerk.ask(register, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'VOLUNTEER_EXISTS', facts: { number } });
});

test('registering asks for a guardian under eighteen, and for their consent under fourteen', async () => {
  const child = desk.newcomer({ idNumber: idNumber('20140101') });
  expect(await desk.clerk.refusal(register, registering(child))).toBe('VOLUNTEER_GUARDIAN_NEEDED');
  const guardian = { guardianName: '萤家长·演示', guardianRelation: '母亲', guardianPhone: '19900003333' };
  const volunteer = await desk.registered(child, guardian);
  expect(volunteer).toMatchObject({ minor: true, guardianPhone: '199****3333' });
  expect(await desk.clerk.refusal(confirm, seen(volunteer))).toBe('VOLUNTEER_CONSENT_NEEDED');
  await desk.agree(volunteer.person.id);
  expect(await desk.clerk.refusal(confirm, seen(volunteer))).toBe('VOLUNTEER_GUARDIAN_CONSENT_NEEDED');
  await desk.agree(volunteer.person.id, 'GUARDIAN');
  const { confirmVolunteer } = await desk.clerk.ok(confirm, seen(volunteer));
  expect(confirmVolunteer.volunteer.state).toBe('ACTIVE');
});
