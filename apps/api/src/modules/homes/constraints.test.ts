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

/** What the database answers to a statement of an app that has forgotten every rule. */
async function stoppedBy(statement: string): Promise<string> {
  await app.query('begin');
  try {
    await app.query(statement);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return String(error);
    return error.constraint ?? error.code ?? error.message;
  } finally {
    await app.query('rollback');
  }
}

const division = (name: string) => `(select id from division where name = '${name}')`;

/** A copy of one home somewhere else, or with something else. */
const copyOf = (name: string, changes: Readonly<Record<string, string>>) => {
  const columns = ['kind', 'level', 'name', 'state', 'host', 'department_id', 'division_id', 'path'];
  const all = Object.fromEntries(columns.map(column => [column, column]));
  const said = { id: 'uuidv7()', facilities: "'{}'", opening_hours: "'[]'", ...all, ...changes };
  return `insert into home (${Object.keys(said)}) select ${Object.values(said)} from home where name = '${name}'`;
};

const forbidden = '42501';

describe('the database itself refuses', () => {
  test.each([
    ['a second home in a village', copyOf('观音村志愿者之家', {}), 'home_one_in_a_village'],
    ['a second station in a town', copyOf('谷脚镇社会工作志愿服务站', {}), 'home_one_station_in_a_town'],
    [
      'a station in a village',
      copyOf('谷脚镇社会工作志愿服务站', { level: `'VILLAGE'`, division_id: division('观音村') }),
      'home_station_stands_in_a_town',
    ],
    [
      'a point in nobody’s house',
      copyOf('观音村社工服务点·演示', { host: 'null' }),
      'home_point_names_its_host',
    ],
    ['a home closed without a reason', `update home set state = 'CLOSED'`, 'home_closes_with_a_reason'],
    ['a cupboard in debt', 'update supply set quantity = -1', 'supply_is_never_owed'],
    ['a visit rewritten', `update home_visit set people = 300`, forbidden],
    ['a visit removed', 'delete from home_visit', forbidden],
    ['a move rewritten', 'update supply_move set quantity = 1', forbidden],
    ['a move removed', 'delete from supply_move', forbidden],
    [
      'an organisation gone without a reason',
      `update social_organization set state = 'DEREGISTERED', base_id = null`,
      'social_organization_ends_with_a_reason',
    ],
    [
      'a deregistered organisation in a base',
      `update social_organization set state = 'DEREGISTERED', deregistered_on = registered_on, deregister_reason = '停办'
       where base_id is not null`,
      'social_organization_leaves_its_base',
    ],
    [
      'two organisations with one code',
      `update social_organization set credit_code = '52522730MJ99900015'`,
      'social_organization_code_once',
    ],
    [
      'a code of another authority',
      `update social_organization set credit_code = '11522730MJ99900015'`,
      'social_organization_code_form',
    ],
    [
      'an incubation that ended nowhere',
      `update incubation set until = since`,
      'incubation_ends_with_an_outcome',
    ],
    [
      'an organisation twice in bases',
      `insert into incubation (id, organization_id, base_id, department_id, path, since)
       select uuidv7(), organization_id, base_id, department_id, path, since from incubation limit 1`,
      'incubation_once',
    ],
    [
      'somebody twice a social worker',
      `insert into social_worker (id, person_id, qualification, department_id, division_id, path, since)
       select uuidv7(), person_id, qualification, department_id, division_id, path, since from social_worker limit 1`,
      'social_worker_once',
    ],
  ])('%s', async (_, statement, constraint) => {
    expect(await stoppedBy(statement)).toBe(constraint);
  });

  test('nothing of what is right', async () => {
    expect(await stoppedBy(copyOf('观音村社工服务点·演示', {}))).toBe('nothing');
    expect(await stoppedBy(copyOf('谷脚镇志愿者之家', {}))).toBe('nothing');
  });
});
