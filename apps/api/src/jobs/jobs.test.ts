import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../test/asker.ts';
import { testKeys } from '../../test/demo.ts';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { superuserOf } from '../../test/superuser.ts';
import { asSuperuser } from '../database/roles.ts';
import { poolOf, startJobs } from '../house.ts';
import { later } from '../graphql/later.ts';
import { openOrm } from '../orm.ts';
import { recountMembers } from '../modules/teams/team.tasks.ts';
import { sweep } from './sweep.ts';

let house: TestHouse;
let civil: Asker;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  civil = await house.as('civil.county');
});
afterAll(() => house.close());

const key = () => crypto.randomUUID();
const addMember = `mutation($input: AddMemberInput!) { addMember(input: $input) { membership { id } } }`;

test('a job that was ordered in something taken back never runs', async () => {
  await expect(
    house.orm.em.fork().transactional(async em => {
      await later({ em }, 'sweep', {});
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  const { id } = await squad('谷新村');
  const wrong = { idempotencyKey: key(), teamId: id, personId: await newcomer(), since: '2099-01-01' };
  expect(await civil.refusal(addMember, { input: wrong })).toBe('MEMBERSHIP_STARTS_IN_FUTURE');
  expect(await jobs()).toEqual([]);
});

test('a job waits for a worker, whichever process it is in, and is done once', async () => {
  const { id, memberCount } = await squad('谷新村');
  const input = { idempotencyKey: key(), teamId: id, personId: await newcomer() };
  await civil.ok(addMember, { input });
  await civil.ok(addMember, { input });
  expect(await jobs()).toEqual([{ task: 'recountMembers', attempts: 0 }]);
  expect((await squad('谷新村')).memberCount).toBe(memberCount);

  const stop = await startWorkerElsewhere();
  await expect.poll(jobs, { timeout: 5000 }).toEqual([]);
  expect((await squad('谷新村')).memberCount).toBe(memberCount + 1);
  await stop();
});

test('a job that is done again changes nothing', async () => {
  const { id } = await squad('谷新村');
  const input = { idempotencyKey: key(), teamId: id, personId: await newcomer() };
  await civil.ok(addMember, { input });
  const [ordered] = await query<Record<string, string>>(
    'select team_id as team, person_id as person from membership order by created_at desc, id desc limit 1',
  );
  const run = () =>
    house.orm.em.fork().transactional(em => recountMembers(em, ordered ?? {}, { ...house, now: new Date() }));
  await run();
  const once = await counted();
  await run();
  expect(await counted()).toEqual(once);
});

test('a task that fails is tried again, and loses nothing it had not done', async () => {
  await query(`alter table team add constraint frozen check (member_count < 0) not valid`);
  const { id, memberCount } = await squad('谷新村');
  await civil.ok(addMember, { input: { idempotencyKey: key(), teamId: id, personId: await newcomer() } });
  const stop = await startWorkerElsewhere();
  await expect.poll(attempts, { timeout: 5000 }).toContain(1);
  await query(`alter table team drop constraint frozen`);
  await query(`update graphile_worker._private_jobs set run_at = now()`);
  await expect.poll(jobs, { timeout: 8000 }).toEqual([]);
  expect((await squad('谷新村')).memberCount).toBeGreaterThan(memberCount);
  await stop();
});

test('the night forgets keys after seven days, and keeps younger ones', async () => {
  const now = house.clock.now;
  const old = { idempotencyKey: key(), table: 'teams', name: '旧视图', query: 'a=1' };
  const young = { idempotencyKey: key(), table: 'teams', name: '新视图', query: 'a=1' };
  const save = `mutation($input: SaveViewInput!) { saveView(input: $input) { replayed } }`;
  await civil.ok(save, { input: old });
  house.clock.now = new Date(now.getTime() + 60_000);
  await civil.ok(save, { input: young });
  const nights = new Date(now.getTime() + 7 * 86_400_000 + 1);
  await house.orm.em.fork().transactional(em => sweep(em, {}, { ...house, now: nights }));
  const kept = await query('select key from idempotency where operation = $1', ['saveView']);
  expect(kept).toEqual([{ key: young.idempotencyKey }]);
  expect((await civil.ok(save, { input: young })).saveView.replayed).toBe(true);
});

/** What a process with WORKER=only is made of, on the same database. */
async function startWorkerElsewhere(): Promise<() => Promise<void>> {
  const orm = await openOrm({ url: house.databaseUrl, pool: 4 });
  const plan = {
    keys: testKeys,
    logger: pino({ level: 'silent' }),
    headsFile: house.headsFile,
    filesFolder: house.filesFolder,
  };
  const running = await startJobs(plan, orm, await poolOf(orm));
  return async () => {
    for (const one of running) await one.stop();
    await orm.close(true);
  };
}

const query = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  asSuperuser(superuserOf(house.ownerUrl), async client => (await client.query<Row>(text, values)).rows);

const jobs = () => query('select task_identifier as task, attempts from graphile_worker.jobs order by id');
const attempts = async () =>
  (await query<{ attempts: number }>('select attempts from graphile_worker.jobs')).map(job => job.attempts);
const counted = () =>
  query('select member_count, version from team union all select cardinality(teams), version from person');

async function squad(name: string): Promise<{ id: string; memberCount: number; division: { id: string } }> {
  const { teams } = await civil.ok(
    `query($name: String!) { teams(filter: { name: $name, tier: [SQUAD] }) { nodes { id memberCount division { id } } } }`,
    { name },
  );
  return teams.nodes[0];
}

async function newcomer(): Promise<string> {
  const { division } = await squad('谷新村');
  const { registerPerson } = await civil.ok(
    `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }`,
    { input: { idempotencyKey: key(), name: '新队员', divisionId: division.id } },
  );
  return registerPerson.person.id;
}
