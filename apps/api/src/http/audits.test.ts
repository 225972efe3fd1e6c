import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

describe.each(['jit', 'js'])('with the executor %s', executor => {
  let edge: Edge;
  beforeAll(async () => void (edge = await openEdge({ environment: { EXECUTOR: executor } })));
  afterAll(() => edge.close());

  const audits = serverAudits({
    url: () => edge.url,
    fetchFn(address: string, init?: RequestInit) {
      const headers = new Headers(init?.headers);
      headers.set('authorization', 'Bearer integrator');
      return fetch(address, { ...init, headers });
    },
  });

  test('there are 61 audits of GraphQL over HTTP', () => expect(audits).toHaveLength(61));

  test.each(audits)('an integrator finds: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
