import { expect, test } from 'vitest';
import { openEdge } from './edge.fixture.ts';
import type { Health } from './health.ts';

async function ready(health: Health): Promise<{ status: number; body: unknown }> {
  const edge = await openEdge({ health });
  const response = await fetch(`${edge.address}/readyz`);
  const answer = { status: response.status, body: await response.json() };
  await edge.close();
  return answer;
}

test('a process that answers is alive', async () => {
  const edge = await openEdge({ health: { database: () => false } });
  const response = await fetch(`${edge.address}/livez`);
  expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
  await edge.close();
});

test('the product is ready when everything it needs is well', async () => {
  expect(await ready({ database: () => true, migrations: async () => true })).toEqual({
    status: 200,
    body: { ready: true, checks: { database: true, migrations: true } },
  });
});

test.each([
  ['says no', () => false],
  ['fails', () => Promise.reject(new Error('password authentication failed for user "app"'))],
  ['never answers', () => new Promise<boolean>(() => {})],
])('one thing that %s makes it unready, and nobody is told why', async (_, worker) => {
  expect(await ready({ database: () => true, worker })).toEqual({
    status: 503,
    body: { ready: false, checks: { database: true, worker: false } },
  });
});
