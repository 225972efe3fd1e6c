import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
});
afterAll(() => county.close());

const squad = {
  tier: 'SQUAD',
  name: '夜读小队',
  departmentId: '@department:CIVIL_AFFAIRS',
  divisionId: '@division:观音村',
  parentId: '@team:阳光民政谷脚镇分队',
};

describe('a new team', () => {
  test.each([
    ['a squad under no branch', { parentId: undefined }, 'TEAM_PARENT_NEEDED'],
    ['a squad under the general team', { parentId: '@team:阳光民政志愿服务总队' }, 'TEAM_PARENT_TIER'],
    ['a squad under the branch of another line', { parentId: '@team:教育谷脚镇分队' }, 'TEAM_PARENT_LINE'],
    ['a squad of another town', { parentId: '@team:阳光民政龙山镇分队' }, 'TEAM_OUTSIDE_PARENT'],
    ['a squad in a town', { divisionId: '@division:谷脚镇' }, 'TEAM_MISPLACED'],
    [
      'a second branch of a town',
      { tier: 'BRANCH', divisionId: '@division:谷脚镇', parentId: '@team:阳光民政志愿服务总队' },
      'TEAM_BRANCH_EXISTS',
    ],
    [
      'a second general team',
      { tier: 'GENERAL', divisionId: '@division:龙里县', parentId: undefined },
      'TEAM_GENERAL_EXISTS',
    ],
    [
      'a general team under another',
      { tier: 'GENERAL', divisionId: '@division:龙里县' },
      'TEAM_PARENT_NOT_ALLOWED',
    ],
    ['a name that the line already has', { name: '阳光民政观音村小队' }, 'TEAM_NAME_TAKEN'],
    ['a code that is taken', { code: 'CIVIL_AFFAIRS-001' }, 'TEAM_CODE_TAKEN'],
    ['a code in small letters', { code: 'civil-7' }, 'TEAM_CODE_MALFORMED'],
    ['founded tomorrow', { foundedOn: '2026-11-03' }, 'TEAM_FOUNDED_IN_FUTURE'],
  ])('is not %s', async (_, wrong, code) => {
    const [before] = await county.rows('select count(*) from team');
    expect(await office.refused('createTeam', { ...squad, ...wrong })).toBe(code);
    expect(await county.rows('select count(*) from team')).toEqual([before]);
  });

  test('says in the caller’s language where it may stand', async () => {
    const { errors } = await office.hears('createTeam', { ...squad, divisionId: '@division:谷脚镇' });
    expect(errors?.[0]).toMatchObject({
      message: '小队应设在村（社区），不能设在镇（街道）。',
      extensions: { fields: { divisionId: ['TEAM_MISPLACED'] } },
    });
  });

  test('begins with its six unifications, none of them met, and a code of its line', async () => {
    const { team } = await office.does(
      'createTeam',
      squad,
      'team { code state path unificationCount unifications { nodes { item met } } parent { name } }',
    );
    expect(team).toMatchObject({
      state: 'ACTIVE',
      unificationCount: 0,
      parent: { name: '阳光民政谷脚镇分队' },
    });
    expect(team.code).toMatch(/^CIVIL_AFFAIRS-\d{3}$/);
    expect(team.unifications.nodes.map(({ item }: { item: string }) => item)).toEqual([
      'LOGO',
      'MAILBOX',
      'FIREFLY_TEAM',
      'BADGE',
      'APRON',
      'VEST',
    ]);
  });

  test('finds a code even where somebody chose the next one by hand', async () => {
    const [{ next = '' } = {}] = await county.rows(`
      select 'CIVIL_AFFAIRS-' || lpad((max(substring(code from '[0-9]+$')::int) + 1)::text, 3, '0') as next
      from team where code like 'CIVIL_AFFAIRS-%'`);
    await office.does('createTeam', { ...squad, name: '晨读小队', code: next });
    for (const name of ['午读小队', '晚读小队']) await office.does('createTeam', { ...squad, name });
  });

  test('finds a code of its own when several are set up at once', async () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'].map(letter => `${letter}字小队`);
    const made = await Promise.all(
      names.map(name => office.does('createTeam', { ...squad, name }, 'team { code }')),
    );
    expect(new Set(made.map(({ team }) => team.code)).size).toBe(6);
  });

  test('is not set up in a closed department or division', async () => {
    await office.does('closeDepartment', { of: 'department:JUSTICE', reason: '机构调整' });
    expect(await office.refused('createTeam', { ...squad, departmentId: '@department:JUSTICE' })).toBe(
      'TEAM_DEPARTMENT_CLOSED',
    );
    await county.rows(`update division set valid_to = '2026-11-02' where name = '一组'`);
    expect(await office.refused('createTeam', { ...squad, divisionId: '@division:观音村/一组' })).toBe(
      'TEAM_DIVISION_CLOSED',
    );
  });

  test('is set up within one’s own line and place alone', async () => {
    const civil = await county.clerk('civil.county');
    const education = { ...squad, departmentId: '@department:EDUCATION', tier: 'THEMATIC' };
    expect(await civil.refused('createTeam', { ...education, parentId: '@team:教育谷脚镇分队' })).toBe(
      'NOT_FOUND',
    );
    const clerk = await county.clerk('town.gujiao');
    const elsewhere = { ...squad, divisionId: '@division:平山村', parentId: '@team:阳光民政龙山镇分队' };
    expect(await clerk.refused('createTeam', elsewhere)).toBe('NOT_FOUND');
    expect(await (await county.clerk('village.guanyin')).refused('createTeam', squad)).toBe('FORBIDDEN');
  });
});

describe('a team that is closed', () => {
  test('first lets its people and the teams below it go', async () => {
    const branch = { of: 'team:阳光民政谷脚镇分队', reason: '合并' };
    expect(await office.refused('closeTeam', branch)).toBe('TEAM_HAS_CHILDREN');
    expect(await office.refused('closeTeam', { ...branch, of: 'team:阳光民政观音村小队' })).toBe(
      'TEAM_HAS_MEMBERS',
    );
  });

  test('is history: nothing of it changes, nothing stands under it, and its name is free', async () => {
    const { team } = await office.does('createTeam', { ...squad, name: '旧队' }, 'team { id version }');
    await office.does('closeTeam', { of: 'team:旧队', reason: '解散' }, 'team { state }');
    const closed = { of: 'team:旧队' };
    expect(await office.refused('closeTeam', { ...closed, reason: '再次' })).toBe('TEAM_CLOSED');
    expect(await office.refused('updateTeam', { ...closed, purpose: '复活' })).toBe('TEAM_CLOSED');
    const joining = { teamId: team.id, personId: '@person:阳光民政观音村小队/MEMBER' };
    expect(await office.refused('addMember', joining)).toBe('TEAM_CLOSED');
    const ticking = { teamId: team.id, item: 'LOGO', version: 1, met: true, evidence: '照片' };
    expect(await office.refused('recordUnification', ticking)).toBe('TEAM_CLOSED');
    await office.does('createTeam', { ...squad, name: '旧队' });
  });

  test('never keeps somebody who joined at the same moment', async () => {
    const rounds = ['一', '二', '三', '四', '五', '六', '七', '八'];
    for (const round of rounds) {
      const name = `速散${round}队`;
      const { team } = await office.does('createTeam', { ...squad, name }, 'team { id version }');
      const joining = { teamId: team.id, personId: '@person:阳光民政观音村小队/MEMBER' };
      await Promise.allSettled([
        office.does('addMember', joining),
        office.does('closeTeam', { ...team, reason: '解散' }),
      ]);
    }
    const orphans = await county.rows(`
      select t.name from team t join membership m on m.team_id = t.id and m.until is null where t.state = 'CLOSED'`);
    expect(orphans).toEqual([]);
  });
});
