import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
let app: pg.Client;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  app = new pg.Client({ connectionString: house.databaseUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await house.close();
});

/** What the database answers to a statement of an app that has forgotten every rule: the constraint that stops it. */
async function stoppedBy(statement: string): Promise<string> {
  await app.query('begin');
  try {
    await app.query(statement);
    return 'nothing';
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.constraint ?? error.message) : String(error);
  } finally {
    await app.query('rollback');
  }
}

const team = (name: string) => `(select id from team where name = '${name}')`;
const division = (name: string) => `(select id from division where name = '${name}')`;

/** A copy of the squad of 观音村 that differs in what is said. */
const newTeam = (columns: Readonly<Record<string, string>>) => {
  const usual = {
    id: 'uuidv7()',
    code: `'NEW-1'`,
    name: `'新队'`,
    tier: 'tier',
    state: 'state',
    department_id: 'department_id',
    division_id: 'division_id',
    path: 'path',
    parent_id: 'parent_id',
  };
  const all = { ...usual, ...columns };
  return `insert into team (${Object.keys(all)}) select ${Object.values(all)} from team where name = '阳光民政观音村小队'`;
};

const newMember = (columns: Readonly<Record<string, string>>) => {
  const usual = {
    id: 'uuidv7()',
    team_id: 'team_id',
    department_id: 'department_id',
    path: 'path',
    person_id: 'person_id',
    role: 'role',
    main: 'false',
    since: 'since',
    until: 'until',
  };
  const all = { ...usual, ...columns };
  return `insert into membership (${Object.keys(all)}) select ${Object.values(all)} from membership m
    where team_id = ${team('阳光民政观音村小队')} and role = 'LEADER'`;
};

describe('the database itself refuses', () => {
  test.each([
    [
      'a squad under the general team',
      newTeam({ parent_id: team('阳光民政志愿服务总队') }),
      'team_stands_in_its_tree',
    ],
    ['a squad under another line', newTeam({ parent_id: team('教育谷脚镇分队') }), 'team_stands_in_its_tree'],
    [
      'a squad of another town',
      newTeam({ parent_id: team('阳光民政龙山镇分队') }),
      'team_stands_in_its_tree',
    ],
    ['a squad under nothing', newTeam({ parent_id: 'null' }), 'team_general_is_the_top'],
    ['a general team under something', newTeam({ tier: `'GENERAL'` }), 'team_stands_in_its_tree'],
    [
      'a second general team of a line',
      newTeam({ tier: `'GENERAL'`, parent_id: 'null', division_id: division('龙里县') }),
      'team_one_general',
    ],
    [
      'a second branch of a town',
      newTeam({
        tier: `'BRANCH'`,
        parent_id: team('阳光民政志愿服务总队'),
        division_id: division('谷脚镇'),
      }),
      'team_one_branch',
    ],
    ['two open teams of one name in a line', newTeam({ name: 'name' }), 'team_open_name'],
    ['two teams with one code', newTeam({ code: 'code' }), 'team_code_once'],
    ['a state that is none', newTeam({ state: `'ASLEEP'` }), 'team_state_check'],
    [
      'moving a branch under a squad',
      `update team set parent_id = ${team('阳光民政观音村小队')} where name = '阳光民政谷脚镇分队'`,
      'team_stands_in_its_tree',
    ],
    ['being in a team twice at once', newMember({}), 'membership_once'],
    [
      'two main teams of one person',
      newMember({ team_id: team('阳光民政谷脚镇分队'), main: 'true' }),
      'membership_one_main',
    ],
    [
      'leaving before joining',
      newMember({ team_id: team('阳光民政谷脚镇分队'), until: `since - 1` }),
      'membership_ends_after_it_began',
    ],
    [
      'being something else than leader or member',
      newMember({ team_id: team('阳光民政谷脚镇分队'), role: `'KING'` }),
      'membership_role_check',
    ],
    [
      'a unification without evidence',
      `update unification set met = true, evidence = null where team_id = ${team('阳光民政观音村小队')}`,
      'unification_is_met_by_evidence',
    ],
    [
      'one unification twice',
      `update unification set item = 'LOGO' where team_id = ${team('阳光民政观音村小队')}`,
      'unification_team_id_item_unique',
    ],
    [
      'a team of no department',
      newTeam({ department_id: 'uuidv7()', parent_id: 'null', tier: `'GENERAL'` }),
      'team_department_id_foreign',
    ],
    [
      'a team that is gone while people are in it',
      `delete from team where name = '阳光民政观音村小队'`,
      'membership_team_id_foreign',
    ],
    [
      'a division that ended before it began',
      `update division set valid_to = valid_from - 1 where name = '观音村'`,
      'division_ends_after_it_began',
    ],
    [
      'a path of another division',
      `update division set path = '/1/' where name = '观音村'`,
      'division_path_holds_place',
    ],
    [
      'two open siblings of one name',
      `update division set name = '一组' where name = '二组'`,
      'division_open_name',
    ],
    [
      'a grant that ends before it begins',
      `update access_grant set ends_at = starts_at`,
      'access_grant_ends_after_it_began',
    ],
    [
      'a reach over no division',
      `update access_grant set division_id = null where reach = 'DIVISION'`,
      'access_grant_names_its_division',
    ],
  ])('%s', async (_, statement, constraint) => {
    expect(await stoppedBy(statement)).toBe(constraint);
  });

  test('nothing of what is right', async () => {
    expect(await stoppedBy(newTeam({}))).toBe('nothing');
    expect(await stoppedBy(newMember({ team_id: team('阳光民政谷脚镇分队') }))).toBe('nothing');
  });
});
