import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Heard } from '../../../test/asker.ts';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';
import { demoPassword } from '../../../test/demo.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
});
afterAll(() => county.close());

/** The last entry of an operation, as the audit administrator reads it. */
async function lastOf(operation: string) {
  const audit = await county.clerk('audit.admin');
  const { auditEntries } = await audit.asks(
    `query($operation: String!) { auditEntries(first: 1, filter: { operation: $operation }) { nodes {
      at actorUsername actorName actorDepartment operation permission outcome code objectType objectId reason requestId
      changes { object field before after } } } }`,
    { operation },
  );
  return auditEntries.nodes[0];
}

const requestIdOf = ({ headers }: Heard) => headers.get('x-request-id');

describe('what was done', () => {
  test('stands in the audit: who, when, what, on which object, before and after, under the request’s id', async () => {
    const team = 'team:阳光民政观音村小队';
    const heard = await office.hears('updateTeam', {
      of: team,
      purpose: '照看老人',
      nameEn: 'Guanyin squad',
    });
    const entry = await lastOf('updateTeam');
    expect(entry).toMatchObject({
      at: county.clock.now.toISOString(),
      actorUsername: 'county.office',
      actorName: '县级统筹（演示）',
      actorDepartment: null,
      permission: 'teams.update',
      outcome: 'DONE',
      code: null,
      objectType: 'Team',
      requestId: requestIdOf(heard),
    });
    expect(entry.changes).toEqual([
      { object: 'Team', field: 'nameEn', before: null, after: 'Guanyin squad' },
      { object: 'Team', field: 'purpose', before: null, after: '照看老人' },
    ]);
    const { node } = await office.asks('query($id: ID!) { node(id: $id) { ... on Team { name } } }', {
      id: entry.objectId,
    });
    expect(node.name).toBe('阳光民政观音村小队');
  });

  test('says from which department it was done, and goes on saying it', async () => {
    const civil = await county.clerk('civil.county');
    await civil.does('updateTeam', { of: 'team:阳光民政观音村小队', purpose: '陪伴老人' });
    const system = await county.clerk('system.admin');
    await system.does('updateAccount', { of: 'account:civil.county', departmentId: '@department:EDUCATION' });
    const done = await lastOf('updateTeam');
    expect(done).toMatchObject({ actorUsername: 'civil.county', actorDepartment: '民政局' });
    await civil.refused('closeTeam', { of: 'team:阳光民政观音村小队', reason: '解散' });
    expect(await lastOf('closeTeam')).toMatchObject({ outcome: 'REFUSED', actorDepartment: '教育局' });
  });

  test('says why, where a reason was asked for', async () => {
    const system = await county.clerk('system.admin');
    await system.does('disableAccount', { of: 'account:volunteer', reason: '离队三个月' });
    expect(await lastOf('disableAccount')).toMatchObject({
      objectType: 'Account',
      reason: '离队三个月',
      changes: [{ object: 'Account', field: 'state', before: 'ACTIVE', after: 'DISABLED' }],
    });
  });

  test('keeps the trace of a hidden column and never its value', async () => {
    const clerk = await county.clerk('village.guanyin');
    const newcomer = { name: '莫一·演示', phone: '19912345678', divisionId: '@division:观音村' };
    await clerk.does('registerPerson', newcomer);
    const { changes } = await lastOf('registerPerson');
    const of = (field: string) => changes.find((change: { field: string }) => change.field === field)?.after;
    expect([of('phoneSealed'), of('phoneIndex'), of('dataKey')]).toEqual(['•••', '•••', '•••']);
    expect(of('phoneMasked')).toBe('199****5678');

    const secrets = { password: demoPassword, newPassword: 'Spring-Willow-88' };
    await (await county.clerk('leader')).does('changePassword', secrets);
    const all = JSON.stringify(await county.rows('select * from audit_entry'));
    for (const clear of ['19912345678', demoPassword, 'Spring-Willow-88', '$argon2id$'])
      expect(all).not.toContain(clear);
    const { changes: changed } = await lastOf('changePassword');
    expect(changed).toContainEqual({ object: 'Account', field: 'passwordHash', before: '•••', after: '•••' });
  });

  test('is written once, also when the same key comes again', async () => {
    const input = { name: '莫二·演示', divisionId: '@division:观音村', idempotencyKey: crypto.randomUUID() };
    await office.does('registerPerson', input);
    const count = async () =>
      (await county.rows(`select from audit_entry where operation = 'registerPerson'`)).length;
    const before = await count();
    await office.does('registerPerson', input);
    expect(await count()).toBe(before);
  });
});

describe('what was refused', () => {
  const stale = { of: 'team:阳光民政观音村小队', purpose: '旧页面' };

  test.each([
    ['not allowed', 'leader', 'closeTeam', { of: stale.of, reason: '解散' }, 'FORBIDDEN'],
    ['not there for the caller', 'education.county', 'updateTeam', stale, 'NOT_FOUND'],
    ['out of date', 'county.office', 'updateTeam', { ...stale, version: 1 }, 'CHANGED_MEANWHILE'],
    ['against a rule', 'county.office', 'closeTeam', { of: stale.of, reason: '解散' }, 'TEAM_HAS_MEMBERS'],
    ['badly filled in', 'county.office', 'updateTeam', { ...stale, name: 'x' }, 'BAD_INPUT'],
  ])(
    'because it was %s stands there with the code the caller was told',
    async (_, who, verb, input, code) => {
      const heard = await (await county.clerk(who)).hears(verb, input);
      expect(heard.errors?.[0]?.extensions.code).toBe(code);
      expect(await lastOf(verb)).toMatchObject({
        actorUsername: who,
        outcome: 'REFUSED',
        code,
        objectType: 'Team',
        requestId: heard.errors?.[0]?.extensions.requestId,
        changes: [],
      });
    },
  );

  test('at the door stands under the name that was tried, where it exists', async () => {
    await expect(county.anybody.signIn('town.gujiao', 'wrong')).rejects.toThrow('SIGN_IN_FAILED');
    expect(await lastOf('signIn')).toMatchObject({ outcome: 'REFUSED', code: 'SIGN_IN_FAILED' });
    const [entry] = await county.rows(
      `select actor_username, session_id from audit_entry where code = 'SIGN_IN_FAILED'`,
    );
    expect(entry).toEqual({ actor_username: 'town.gujiao', session_id: null });
  });
});

describe('the audit', () => {
  test('is read by its administrator alone, who sees no business data', async () => {
    for (const username of ['system.admin', 'security.admin', 'county.office', 'integrator']) {
      const clerk = await county.clerk(username);
      expect(await clerk.asker.refusal('{ auditEntries { totalCount } }')).toBe('FORBIDDEN');
    }
    const audit = await county.clerk('audit.admin');
    for (const list of ['teams', 'accounts'])
      expect(await audit.asker.refusal(`{ ${list} { totalCount } }`)).toBe('FORBIDDEN');
    const { people, me } = await audit.asks('{ people { nodes { id } } me { person { id } } }');
    expect(people.nodes).toEqual([me.person]);
  });

  test('is searched by who, what, when and request', async () => {
    const audit = await county.clerk('audit.admin');
    const asked = `query($filter: AuditEntryFilter!) { auditEntries(filter: $filter) { totalCount nodes { outcome actorUsername } } }`;
    const found = async (filter: object) => (await audit.asks(asked, { filter })).auditEntries;
    const refused = await found({ outcome: ['REFUSED'], actorUsername: 'leader' });
    expect(refused.totalCount).toBeGreaterThan(0);
    for (const entry of refused.nodes) expect(entry).toEqual({ outcome: 'REFUSED', actorUsername: 'leader' });
    const later = new Date(county.clock.now.getTime() + 1).toISOString();
    expect((await found({ since: later })).totalCount).toBe(0);
    expect((await found({ until: later })).totalCount).toBeGreaterThan(5);
  });
});
