import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Heard } from '../../test/asker.ts';
import { type Clerk, type County, openCounty } from '../../test/county.ts';

let county: County;
let office: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  office = await county.clerk('county.office');
  await county.rows('create sequence trouble');
  await county.rows('grant usage on sequence trouble to firefly_app');
});
afterAll(() => county.close());
beforeEach(() =>
  county.rows('drop trigger if exists trouble on idempotency; drop trigger if exists trouble on person'),
);

/** Real trouble: the database itself raises it, a number of times, when the app writes into the table. */
async function trouble(
  table: string,
  when: string,
  { state, times }: { state: string; times: number },
): Promise<void> {
  await county.rows(`select setval('trouble', 1, false)`);
  await county.rows(`
    create or replace function trouble() returns trigger language plpgsql as $$ begin
      if nextval('trouble') <= ${times} then raise exception 'secret words of the database' using errcode = '${state}'; end if;
      return new;
    end $$`);
  await county.rows(
    `create trigger trouble before ${when} on ${table} for each row execute function trouble()`,
  );
}

const newcomer = (name: string) => ({ name, divisionId: '@division:观音村' });

const traces = async (name: string) =>
  (
    await county.rows<{ people: number; done: number; jobs: number }>(
      `select (select count(*)::int from person where name = $1) as people,
        (select count(*)::int from audit_entry where operation in ('registerPerson', 'addMember') and outcome = 'DONE'
          and changes::text like '%' || $1 || '%') as done,
        (select count(*)::int from graphile_worker.jobs) as jobs`,
      [name],
    )
  )[0];

const codeOf = ({ errors }: Heard) => errors?.[0]?.extensions.code;

describe('a fault in the middle', () => {
  test('leaves nothing: no row, no job, no entry that it was done, and the key is free', async () => {
    const { person } = await office.does('registerPerson', newcomer('莫一·演示'), 'person { id }');
    const jobs = (await traces('莫一·演示'))?.jobs;
    await trouble('idempotency', 'update', { state: 'XX000', times: 1 });
    const input = {
      personId: person.id,
      teamId: '@team:阳光民政观音村小队',
      idempotencyKey: crypto.randomUUID(),
    };
    const heard = await office.hears('addMember', input);
    expect(codeOf(heard)).toBe('INTERNAL');
    expect(
      await county.rows(
        `select from membership m join person p on p.id = m.person_id where p.name = '莫一·演示'`,
      ),
    ).toEqual([]);
    expect((await traces('莫一·演示'))?.jobs).toBe(jobs);
    expect((await office.does('addMember', input)).replayed).toBe(false);
  });

  test('is INTERNAL to the caller, who learns the request’s id and nothing of the database', async () => {
    await trouble('person', 'insert', { state: 'XX000', times: 1 });
    const heard = await office.hears('registerPerson', newcomer('莫二·演示'));
    expect(heard.errors?.[0]).toEqual({
      message: '系统出错，操作没有生效。请稍后再试；仍不行时，请把请求编号告诉管理员。',
      path: ['registerPerson'],
      locations: expect.anything(),
      extensions: { code: 'INTERNAL', facts: {}, requestId: expect.any(String) },
    });
    expect(JSON.stringify(heard)).not.toMatch(/secret words|insert into|person_|XX000|kysely|node_modules/i);
    const [entry] = await county.rows(`select outcome, code from audit_entry where request_id = $1`, [
      heard.errors?.[0]?.extensions.requestId,
    ]);
    expect(entry).toEqual({ outcome: 'FAILED', code: 'INTERNAL' });
  });

  test('in reading is INTERNAL just so', async () => {
    await county.rows('alter table dictionary rename to misplaced');
    const heard = await office.asker.ask('{ dictionaries { totalCount } }');
    await county.rows('alter table misplaced rename to dictionary');
    expect(codeOf(heard)).toBe('INTERNAL');
    expect(JSON.stringify(heard)).not.toMatch(/relation|does not exist|select|dictionary"/i);
  });
});

describe('where the database asks to try again', () => {
  test.each([
    ['a serialization failure', '40001'],
    ['a deadlock', '40P01'],
  ])('after %s the whole is done again, and once to effect', async (_, state) => {
    await trouble('person', 'insert', { state, times: 2 });
    const name = state === '40001' ? '莫三·演示' : '莫四·演示';
    await office.does('registerPerson', newcomer(name));
    expect(await traces(name)).toMatchObject({ people: 1, done: 1 });
  });

  test('it is given up after the third time, and the caller is asked to come back', async () => {
    await trouble('person', 'insert', { state: '40001', times: 3 });
    const heard = await office.hears('registerPerson', newcomer('莫五·演示'));
    expect(codeOf(heard)).toBe('BUSY');
    expect(await traces('莫五·演示')).toMatchObject({ people: 0, done: 0 });
  });
});

describe('whoever writes beyond their reach is refused, even where the action did not ask', () => {
  test('a person is not registered into another town, nor moved there', async () => {
    const clerk = await county.clerk('town.gujiao');
    expect(await clerk.refused('registerPerson', { name: '莫六·演示', divisionId: '@division:平山村' })).toBe(
      'OUT_OF_REACH',
    );
    await clerk.does('registerPerson', newcomer('莫七·演示'));
    const moving = { of: 'person:莫七·演示', divisionId: '@division:平山村' };
    expect(await clerk.refused('updatePerson', moving)).toBe('OUT_OF_REACH');
    const [row] = await county.rows(
      `select d.name from person p join division d on d.id = p.division_id where p.name = '莫七·演示'`,
    );
    expect(row).toEqual({ name: '观音村' });
  });
});
