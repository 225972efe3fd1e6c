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
