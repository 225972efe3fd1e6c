import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

const token = 'a-token-of-the-monitoring';
let edge: Edge;

beforeAll(async () => {
  edge = await openEdge({
    environment: { METRICS_TOKEN: token },
    measures: {
      pool: () => ({ total: 5, idle: 2, waiting: 1 }),
      jobs: async () => ({ due: 3, lagSeconds: 7.5 }),
    },
  });
});
afterAll(() => edge.close());

const read = (headers: Record<string, string> = {}) => fetch(`${edge.address}/metrics`, { headers });

test('the figures an operator needs are there', async () => {
  await edge.ask('{ teams { totalCount } }');
  const text = await (await read()).text();
  for (const line of [
    'firefly_requests_total{route="/graphql",status="200"} 1',
    'firefly_errors_total{code="UNAUTHENTICATED"} 1',
    'firefly_pool_connections{state="busy"} 3',
    'firefly_pool_connections{state="awaited"} 1',
    'firefly_jobs_due 3',
    'firefly_job_lag_seconds 7.5',
  ]) {
    expect(text).toContain(line);
  }
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'firefly_request_seconds_bucket',
  ]) {
    expect(text).toContain(name);
  }
});

test('an address that somebody makes up is no new figure', async () => {
  await fetch(`${edge.address}/made-up-4711`);
  expect(await (await read()).text()).not.toContain('made-up');
});

test('what a proxy forwards needs the token', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9' };
  expect((await read(forwarded)).status).toBe(404);
  expect((await read({ ...forwarded, authorization: 'Bearer a-token-of-somebody-else' })).status).toBe(404);
  expect((await read({ ...forwarded, authorization: `Bearer ${token}` })).status).toBe(200);
});
