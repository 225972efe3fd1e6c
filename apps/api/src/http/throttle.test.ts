import { startPostgres, type LocalPostgres } from '@firefly/local-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeIn, type Edge, openEdge } from './edge.fixture.ts';
import { rate } from './rate.ts';

let folder: string;
let postgres: LocalPostgres;
let pool: Pool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firefly-rate-'));
  postgres = await startPostgres({ folder, durable: false });
  pool = new Pool({ connectionString: postgres.url, max: 4 });
  // The server may stop before the last connection has said goodbye.
  pool.on('error', () => {});
  await pool.query(
    'create unlogged table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint)',
  );
});

afterAll(async () => {
  await pool.end();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

async function within<Result>(edge: Promise<Edge>, work: (edge: Edge) => Promise<Result>): Promise<Result> {
  const opened = await edge;
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

test('an account has so many operations a minute, and is told how many are left', () =>
  within(openEdge({ environment: { RATE_PER_PRINCIPAL: '3' } }), async edge => {
    const left = async () =>
      (await edge.ask('{ motto }', { as: 'clerk' })).headers.get('ratelimit-remaining');
    expect([await left(), await left(), await left()]).toEqual(['2', '1', '0']);
    const over = await edge.ask('{ motto }', { as: 'clerk' });
    expect(over.status).toBe(429);
    expect(codeIn(over)).toBe('TOO_MANY_REQUESTS');
    expect(over.headers.get('ratelimit-limit')).toBe('3');
    const seconds = Number(over.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await edge.ask('{ motto }', { as: 'integrator' })).status).toBe(200);
  }));

test('two root fields are two operations, whatever they are called', () =>
  within(openEdge({ environment: { RATE_PER_ADDRESS: '5' } }), async edge => {
    expect((await edge.ask('{ a: motto b: motto c: motto }')).headers.get('ratelimit-remaining')).toBe('2');
    expect(codeIn(await edge.ask('{ a: motto b: motto c: motto }'))).toBe('TOO_MANY_REQUESTS');
  }));

test('what is refused counts as well, so that guessing is not free', () =>
  within(openEdge({ environment: { RATE_PER_ADDRESS: '2' } }), async edge => {
    await edge.ask('{');
    await edge.ask('{ nothing }');
    expect(codeIn(await edge.ask('{ motto }'))).toBe('TOO_MANY_REQUESTS');
  }));

test('two processes on one database share the limit', async () => {
  const store = pool;
  const [one, other] = [
    rate({ kind: 'shared', perMinute: 40 }, store),
    rate({ kind: 'shared', perMinute: 40 }, store),
  ];
  const taken = await Promise.allSettled(
    Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? one : other)('a clerk', 1)),
  );
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
});

test('nineteen of twenty operations cost no statement', async () => {
  let statements = 0;
  const counted = {
    query: (statement: { text: string; values: unknown[] }) => ((statements += 1), pool.query(statement)),
  };
  const take = rate({ kind: 'cheap', perMinute: 2000 }, counted);
  for (let operation = 0; operation < 200; operation += 1) await take('a clerk', 1);
  expect(statements).toBe(2);
});

test('while the database is away, a process counts for itself', async () => {
  const take = rate({ kind: 'away', perMinute: 2 }, { query: () => Promise.reject(new Error('away')) });
  await take('a clerk', 2);
  await expect(take('a clerk', 1)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
});

test('no address of a caller stands in the shared counters', () =>
  within(openEdge({ store: pool }), async edge => {
    await edge.ask('{ motto }');
    const { rows } = await pool.query<{ key: string }>(
      `select key from rate_limit where key like 'address:%'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).not.toContain('127.0.0.1');
  }));

test('one account may have so many requests under way at once, and others are not held up by it', () =>
  within(openEdge({ environment: { CONCURRENCY_PER_PRINCIPAL: '2' } }), async edge => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => edge.ask('{ brief }', { as: 'clerk' })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 503, 503]);
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
    const [clerk, integrator] = await Promise.all(
      ['clerk', 'integrator'].map(as => edge.ask('{ brief }', { as })),
    );
    expect([clerk?.status, integrator?.status]).toEqual([200, 200]);
  }));

test('one process has so many requests under way at once', () =>
  within(openEdge({ environment: { CONCURRENCY: '1' } }), async edge => {
    const answers = await Promise.all(['clerk', 'integrator'].map(as => edge.ask('{ brief }', { as })));
    expect(new Set(answers.map(answer => codeIn(answer)))).toEqual(new Set(['BUSY', undefined]));
    expect((await edge.ask('{ motto }')).status).toBe(200);
  }));

test('a request that takes too long is answered, and its work is told to stop', async () => {
  let stopped: unknown;
  const contextOf = async ({ id, deadline }: { id: string; deadline: AbortSignal }) => {
    deadline.addEventListener('abort', () => void (stopped = deadline.reason));
    return {
      actor: { account: 'a clerk', kind: 'STAFF' as const, held: [], denied: [] },
      language: 'en' as const,
      requestId: id,
    };
  };
  await within(openEdge({ environment: { REQUEST_DEADLINE: '1' }, contextOf }), async edge => {
    const started = Date.now();
    const late = await edge.ask('{ slow }');
    expect(Date.now() - started).toBeLessThan(2000);
    expect(late.status).toBe(503);
    expect(codeIn(late)).toBe('TIMED_OUT');
    expect(stopped).toMatchObject({ code: 'TIMED_OUT' });
    await pause(800);
    expect(edge.lines.filter(line => line.includes('"level":50'))).toEqual([]);
    expect((await edge.ask('{ motto }')).status).toBe(200);
  });
});
