import { anHour } from '@firefly/domain/volunteers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
let office: Asker;
beforeAll(async () => {
  house = await openTestHouse();
  office = await house.as('county.office');
});
afterAll(() => house.close());

const reveal = `mutation($input: RevealInput!) { revealVolunteer(input: $input) { field value } }`;
const revealMinor = `mutation($input: RevealInput!) { revealMinor(input: $input) { field value } }`;
const find = `mutation($input: FindVolunteerInput!) { findVolunteer(input: $input) { volunteer { id person { idNumber } } } }`;

async function somebody(isMinor: boolean): Promise<string> {
  const { volunteers } = await office.ok('{ volunteers(first: 100) { nodes { id minor } } }');
  return volunteers.nodes.find(({ minor }: { minor: boolean }) => minor === isMinor).id;
}

const asking = (id: string, field = 'ID_NUMBER') => ({ input: { id, field, reason: '核对身份' } });

describe('revealing', () => {
  test('shows one field, and the audit keeps who saw it and why, but not what', async () => {
    const { revealVolunteer } = await office.ok(reveal, asking(await somebody(false)));
    expect(revealVolunteer.value).toMatch(/^99\d{15}[\dX]$/);
    const auditor = await house.as('audit.admin');
    const { auditEntries } = await auditor.ok(`{ auditEntries(filter: { operation: "revealVolunteer" }) {
      nodes { actorUsername objectType reason outcome } } }`);
    expect(auditEntries.nodes).toEqual([
      { actorUsername: 'county.office', objectType: 'Volunteer', reason: '核对身份', outcome: 'DONE' },
    ]);
    const { rows } = await asRows('select row_to_json(a)::text as line from audit_entry a');
    for (const { line } of rows) expect(line).not.toContain(revealVolunteer.value);
  });

  test('shows a minor by their own right alone, and nobody of age by that', async () => {
    const minor = await somebody(true);
    expect(await office.refusal(reveal, asking(minor))).toBe('MINOR_PROTECTED');
    expect(await office.refusal(revealMinor, asking(await somebody(false)))).toBe('NOT_A_MINOR');
    const { revealMinor: shown } = await office.ok(revealMinor, asking(minor, 'GUARDIAN_PHONE'));
    expect(shown.value).toMatch(/^1\d{10}$/);
  });

  test('says so where nothing has been entered', async () => {
    expect(await office.refusal(reveal, asking(await somebody(false), 'GUARDIAN_PHONE'))).toBe(
      'NOTHING_TO_REVEAL',
    );
  });

  test.each(['civil.county', 'town.gujiao', 'village.guanyin', 'leader', 'system.admin', 'audit.admin'])(
    'is not for %s',
    async as => {
      const asker = await house.as(as);
      expect(await asker.refusal(reveal, asking(await somebody(false)))).toBe('FORBIDDEN');
    },
  );

  test('ends after so many an hour, and goes on when the hour is over', async () => {
    const id = await somebody(false);
    const tries = await Promise.all(
      Array.from({ length: anHour.revealVolunteer + 4 }, () => office.ask(reveal, asking(id))),
    );
    const codes = tries.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.filter(code => code === 'TOO_MANY_REQUESTS').length).toBeGreaterThanOrEqual(4);
    expect(await office.refusal(reveal, asking(id))).toBe('TOO_MANY_REQUESTS');
    house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000);
    office = await house.as('county.office');
    expect((await office.ok(reveal, asking(id))).revealVolunteer.value).toMatch(/^99/);
  });
});

describe('looking somebody up', () => {
  test('finds them by their whole number, masked, within reach alone', async () => {
    const id = await somebody(false);
    const { revealVolunteer } = await office.ok(reveal, asking(id));
    const looking = { input: { idNumber: revealVolunteer.value.toLowerCase(), reason: '窗口办理' } };
    const { findVolunteer } = await office.ok(find, looking);
    expect(findVolunteer.volunteer).toEqual({ id, person: { idNumber: expect.stringContaining('****') } });
    const part = { input: { idNumber: revealVolunteer.value.slice(0, 12), reason: '窗口办理' } };
    expect((await office.ok(find, part)).findVolunteer.volunteer).toBeNull();
    const elsewhere = await house.as('education.county');
    const { findVolunteer: found } = await elsewhere.ok(find, looking);
    const { node } = await elsewhere.ok('query($id: ID!) { node(id: $id) { id } }', { id });
    expect(found.volunteer?.id).toBe(node?.id);
  });

  test('takes exactly one number', async () => {
    const both = { idNumber: '522730199001010018', phone: '19900000000', reason: '窗口办理' };
    expect(await office.refusal(find, { input: both })).toBe('LOOK_UP_NEEDS_ONE');
    expect(await office.refusal(find, { input: { reason: '窗口办理' } })).toBe('LOOK_UP_NEEDS_ONE');
  });

  test('stands in the audit, found or not, and ends after so many an hour', async () => {
    const town = await house.as('town.gujiao');
    const looking = { input: { phone: '13800000000', reason: '窗口办理' } };
    for (let at = 0; at < anHour.findVolunteer; at += 1) await town.ok(find, looking);
    expect(await town.refusal(find, looking)).toBe('TOO_MANY_REQUESTS');
    const { rows } = await asRows(
      `select count(*)::int as count from audit_entry where actor_username = 'town.gujiao' and operation = 'findVolunteer'`,
    );
    expect(rows[0]?.count).toBe(anHour.findVolunteer + 1);
  });
});

const asRows = async (statement: string) => ({
  rows: await house.orm.em.getConnection().execute(statement),
});
