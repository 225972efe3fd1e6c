import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty();
  office = await county.clerk('county.office');
});
afterAll(() => county.close());

const home = '阳光民政观音村小队';
const shown = 'membership { id version role main until team { name } }';

/** Somebody new in 观音村 who is in no team yet. */
async function newcomer(name: string): Promise<string> {
  const input = { name, divisionId: '@division:观音村' };
  const { person } = await office.does('registerPerson', input, 'person { id }');
  return person.id;
}

const join = async (personId: string, teamName: string, more: object = {}) =>
  (await office.does('addMember', { personId, teamId: `@team:${teamName}`, ...more }, shown)).membership;

/** The person's lasting memberships: team and whether it is the main one. */
async function mains(personId: string): Promise<Readonly<Record<string, boolean>>> {
  const { node } = await office.asks(
    `query($id: ID!) { node(id: $id) { ... on Person { memberships(filter: { active: true }) { nodes { main team { name } } } } } }`,
    { id: personId },
  );
  return Object.fromEntries(
    node.memberships.nodes.map(({ main, team }: { main: boolean; team: { name: string } }) => [
      team.name,
      main,
    ]),
  );
}

describe('a person in several teams', () => {
  test('has one main team: the first, until another is made it', async () => {
    const person = await newcomer('莫一·演示');
    expect((await join(person, home)).main).toBe(true);
    const second = await join(person, '阳光民政谷脚镇分队');
    expect(second.main).toBe(false);
    await join(person, '教育观音村小队', { main: true });
    expect(await mains(person)).toEqual({ [home]: false, 阳光民政谷脚镇分队: false, 教育观音村小队: true });
    const { id } = second;
    const [{ version } = { version: 0 }] = await county.rows<{ version: number }>(
      `select m.version from membership m join team t on t.id = m.team_id
       where t.name = '阳光民政谷脚镇分队' and m.main = false and m.until is null order by m.id desc limit 1`,
    );
    await office.does('changeMember', { id, version, main: true });
    expect(await mains(person)).toEqual({ [home]: false, 阳光民政谷脚镇分队: true, 教育观音村小队: false });
    expect(await office.refused('changeMember', { id, version: version + 1, main: false })).toBe(
      'MEMBERSHIP_MAIN_NEEDED',
    );
  });

  test('who leaves the main one gets the one they have been in longest', async () => {
    const person = await newcomer('莫二·演示');
    const { id, version } = await join(person, home);
    await join(person, '阳光民政谷脚镇分队', { since: '2026-11-01' });
    await join(person, '教育观音村小队', { since: '2026-03-01' });
    const left = await office.does('removeMember', { id, version, reason: '搬家' }, shown);
    expect(left.membership).toMatchObject({ main: false, until: '2026-11-02' });
    expect(await mains(person)).toEqual({ 阳光民政谷脚镇分队: false, 教育观音村小队: true });
    const again = { id, version: left.membership.version };
    expect(await office.refused('removeMember', { ...again, reason: '再次' })).toBe('MEMBERSHIP_ENDED');
    expect(await office.refused('changeMember', { ...again, role: 'LEADER' })).toBe('MEMBERSHIP_ENDED');
  });

  test('keeps exactly one main team when two are chosen at the same moment', async () => {
    const person = await newcomer('莫三·演示');
    const teams = [home, '阳光民政谷脚镇分队', '教育观音村小队'];
    await Promise.allSettled(teams.map(team => join(person, team, { main: true })));
    const [row] = await county.rows<{ mains: number; joined: number }>(
      `select count(*) filter (where main)::int as mains, count(*)::int as joined
       from membership m join person p on p.id = m.person_id where p.name = '莫三·演示' and m.until is null`,
    );
    expect(row?.joined).toBeGreaterThan(0);
    expect(row?.mains).toBe(1);
  });

  test('is in one team once, and joins no later than today', async () => {
    const person = await newcomer('莫四·演示');
    const joining = { personId: person, teamId: `@team:${home}` };
    expect(await office.refused('addMember', { ...joining, since: '2026-11-03' })).toBe(
      'MEMBERSHIP_STARTS_IN_FUTURE',
    );
    await join(person, home);
    expect(await office.refused('addMember', joining)).toBe('MEMBERSHIP_EXISTS');
  });

  test('may lead a team beside another leader', async () => {
    const person = await newcomer('莫五·演示');
    expect((await join(person, home, { role: 'LEADER' })).role).toBe('LEADER');
    const [row] = await county.rows(
      `select count(*)::int as leaders from membership m join team t on t.id = m.team_id
       where t.name = $1 and m.role = 'LEADER' and m.until is null`,
      [home],
    );
    expect(row).toEqual({ leaders: 2 });
  });
});

test('the count of a team follows within seconds, and nobody’s edit is disturbed by it', async () => {
  const before = `query { teams(filter: { name: "${home}" }) { nodes { version memberCount } } }`;
  const [first] = (await office.asks(before)).teams.nodes;
  const member = await join(await newcomer('莫六·演示'), home);
  const counted = async () => (await office.asks(before)).teams.nodes[0];
  await expect.poll(counted, { timeout: 5000 }).toMatchObject({ version: first.version });
  const { memberCount } = await counted();
  const { id, version } = member;
  await office.does('removeMember', { id, version, reason: '搬家' });
  await expect
    .poll(async () => (await counted()).memberCount, { timeout: 5000 })
    .toBeLessThan(memberCount + 1);
  const [row] = await county.rows(
    `select member_count = (select count(*) from membership m where m.team_id = t.id and m.until is null) as right
     from team t where name = $1`,
    [home],
  );
  await expect.poll(async () => row?.right, { timeout: 5000 }).toBeDefined();
});

describe('one of the six unifications', () => {
  const record = (more: object) => ({ teamId: `@team:${home}`, ...more });
  const item = async (name: string) =>
    (
      await county.rows<{
        version: number;
        met: boolean;
        evidence: string | null;
        checked_by: string | null;
      }>(
        `select u.version, u.met, u.evidence, u.checked_by from unification u join team t on t.id = u.team_id
         where t.name = $1 and u.item = $2`,
        [home, name],
      )
    )[0];

  test('is met by evidence, and remembers who said so', async () => {
    await county.rows(`update unification set met = false, evidence = null where item = 'VEST'`);
    const { version } = (await item('VEST')) ?? { version: 0 };
    const met = record({ item: 'VEST', version, met: true });
    expect(await office.refused('recordUnification', met)).toBe('UNIFICATION_NEEDS_EVIDENCE');
    await office.does('recordUnification', { ...met, evidence: '领用记录 12 号' });
    expect(await item('VEST')).toMatchObject({ met: true, evidence: '领用记录 12 号', version: version + 1 });
    expect((await item('VEST'))?.checked_by).toContain('县级统筹');
    expect(await office.refused('recordUnification', { ...met, evidence: '别的' })).toBe('CHANGED_MEANWHILE');
  });
});
