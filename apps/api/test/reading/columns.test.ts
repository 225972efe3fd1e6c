import { afterAll, beforeAll, expect, test } from 'vitest';
import { Department } from './county/entities.ts';
import { type County, openCounty } from './county/open.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

const execute = (sql: string): Promise<Record<string, unknown>[]> =>
  county.orm.em.getConnection().execute(sql);

test('a word that is not in its list cannot be stored, whoever writes it', async () => {
  await expect(execute(`update team set state = 'PAUSED'`)).rejects.toThrow('team_state_check');
  await expect(execute(`update team set state = 'CLOSED' where name = 'nobody'`)).resolves.toBeDefined();
});

test('a territory sorts byte by byte, whatever the language of the database', async () => {
  const [path] = await execute(`
    select collation_name from information_schema.columns where table_name = 'team' and column_name = 'path'`);
  expect(path).toEqual({ collation_name: 'C' });
});

test('a row has its id before it is written, and its time of birth and version from the database', async () => {
  const em = county.orm.em.fork();
  const [one, other] = ['教育局', '民政局'].map(name => em.create(Department, { name }));
  expect(one?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  expect(String(one?.id) < String(other?.id)).toBe(true);
  await em.flush();
  expect(one?.createdAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(one?.version).toBe(1);
});
