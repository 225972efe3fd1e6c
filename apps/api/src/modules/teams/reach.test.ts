import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type County, openCounty } from '../../../test/county.ts';

let county: County;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
});
afterAll(() => county.close());

const home = '阳光民政观音村小队';
const names = '{ teams { totalCount nodes { name } } }';

describe('a leader', () => {
  test('sees and changes the team they lead, and no other', async () => {
    const leader = await county.clerk('leader');
    expect((await leader.asks(names)).teams).toEqual({ totalCount: 1, nodes: [{ name: home }] });
    await leader.does('updateTeam', { of: `team:${home}`, purpose: '照看老人' });
    const other = { of: 'team:阳光民政平山村小队', purpose: '越界' };
    expect(await leader.refused('updateTeam', other)).toBe('NOT_FOUND');
    expect(await leader.refused('closeTeam', { of: `team:${home}`, reason: '解散' })).toBe('FORBIDDEN');
  });

  test('makes nobody a member or a leader: that is the clerk’s to write', async () => {
    const leader = await county.clerk('leader');
    const joining = { teamId: `@team:${home}`, personId: `@person:${home}/MEMBER`, role: 'LEADER' };
    expect(await leader.refused('addMember', joining)).toBe('FORBIDDEN');
    const promoting = { of: `membership:${home}/MEMBER`, role: 'LEADER' };
    expect(await leader.refused('changeMember', promoting)).toBe('FORBIDDEN');
  });

  test('ceases to lead at the next request after the role has ended', async () => {
    const leader = await county.clerk('leader');
    const clerk = await county.clerk('village.guanyin');
    await clerk.does('changeMember', { of: `membership:${home}/LEADER`, role: 'MEMBER' });
    expect(await leader.refused('updateTeam', { of: `team:${home}`, purpose: '还想改' })).toBe('FORBIDDEN');
    expect((await leader.asks(names)).teams.totalCount).toBe(1);
    await county.rows(
      `update membership set until = current_date, main = false where person_id = (select person_id from account where username = 'leader')`,
    );
    const { teams } = await leader.asks(names);
    expect(teams.totalCount).toBe(0);
  });
});

test('an administrator who leads a team under another name gains nothing by it', async () => {
  await county.rows(`
    update membership set role = 'LEADER', until = null
    where person_id = (select person_id from account where username = 'leader')`);
  await county.rows(`
    update account set person_id = (select person_id from account where username = 'leader')
    where username = 'audit.admin'`);
  const audit = await county.clerk('audit.admin');
  const { me } = await audit.asks('{ me { reaches { role } } }');
  expect(me.reaches.map(({ role }: { role: string }) => role).toSorted()).toEqual([
    'AUDIT_ADMIN',
    'SIGNED_IN',
  ]);
  expect(await audit.asker.refusal(names)).toBe('FORBIDDEN');
});

describe('a volunteer', () => {
  test('sees their own membership and their team, once they are in one', async () => {
    const volunteer = await county.clerk('volunteer');
    const mine = '{ me { person { name memberships { nodes { role team { name } } } } } }';
    expect((await volunteer.asks(mine)).me.person.memberships.nodes).toEqual([]);
    const clerk = await county.clerk('village.guanyin');
    const { me } = await volunteer.asks('{ me { person { id } } }');
    await clerk.does('addMember', { teamId: `@team:${home}`, personId: me.person.id });
    expect((await volunteer.asks(mine)).me.person.memberships.nodes).toEqual([
      { role: 'MEMBER', team: { name: home } },
    ]);
    expect((await volunteer.asks('{ people { totalCount } }')).people.totalCount).toBe(1);
    expect(await volunteer.refused('updateTeam', { of: `team:${home}`, purpose: '越界' })).toBe('FORBIDDEN');
  });
});

describe('an account to which nobody granted anything', () => {
  test('shows its owner themselves and the teams they are in, and changes none, not even as leader', async () => {
    await county.rows(`
      update access_grant set revoked_at = now() where account_id = (select id from account where username = 'volunteer')`);
    const volunteer = await county.clerk('volunteer');
    const { me } = await volunteer.asks('{ me { person { name } reaches { role } } }');
    expect(me).toEqual({
      person: { name: '志愿者·演示' },
      reaches: [{ role: 'SIGNED_IN' }, { role: 'TEAM_MEMBER' }],
    });
    expect((await volunteer.asks(names)).teams).toEqual({ totalCount: 1, nodes: [{ name: home }] });
    await county.rows(`
      update membership set role = 'LEADER' where person_id = (select person_id from account where username = 'volunteer')`);
    expect((await volunteer.asks(names)).teams.totalCount).toBe(1);
    expect(await volunteer.refused('updateTeam', { of: `team:${home}`, purpose: '改' })).toBe('FORBIDDEN');
  });
});

describe('a department', () => {
  test('takes a new person into a team of its line, and opens them to no other', async () => {
    const civil = await county.clerk('civil.county');
    const { person } = await civil.does(
      'registerPerson',
      { name: '新人·演示', divisionId: '@division:观音村' },
      'person { id }',
    );
    await civil.does('addMember', { teamId: `@team:${home}`, personId: person.id });
    const asked = 'query($id: ID!) { node(id: $id) { ... on Person { name } } }';
    expect((await civil.asks(asked, { id: person.id })).node).toEqual({ name: '新人·演示' });
    const education = await county.clerk('education.county');
    expect((await education.asks(asked, { id: person.id })).node).toBeNull();
    const elsewhere = { teamId: '@team:教育谷脚镇分队', personId: person.id };
    expect(await education.refused('addMember', elsewhere)).toBe('NOT_FOUND');
  });

  test('takes people in where it works, in the line it has there', async () => {
    await county.rows(`
      insert into access_grant (id, account_id, path, role_key, role_id, reach, division_id, department_id, starts_at, reason)
      select uuidv7(), a.id, a.path, 'DEPARTMENT_MANAGER', r.id, 'DIVISION', d.id, n.id, '2026-01-01', '兼管'
      from account a, role r, division d, department n
      where a.username = 'civil.county' and r.key = 'DEPARTMENT_MANAGER' and d.name = '洗马镇' and n.code = 'EDUCATION'`);
    const civil = await county.clerk('civil.county');
    const linesAt = async (place: string) => {
      const input = { name: '两线·演示', divisionId: `@division:${place}` };
      await civil.does('registerPerson', input);
      const [row] = await county.rows<{ codes: string[] }>(
        `select array(select d.code from department d where d.id = any(p.lines) order by 1) as codes
         from person p where p.name = $1 order by p.id desc limit 1`,
        [input.name],
      );
      return row?.codes;
    };
    expect(await linesAt('观音村')).toEqual(['CIVIL_AFFAIRS']);
    expect(await linesAt('洗马镇')).toEqual(['CIVIL_AFFAIRS', 'EDUCATION']);
  });
});
