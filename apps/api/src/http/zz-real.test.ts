import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
let house: TestHouse; let token = '';
beforeAll(async () => { house = await openTestHouse({}); token = (await house.as('integrator')).token ?? ''; });
afterAll(() => house.close());
const audits = serverAudits({ url: () => `${house.address}/graphql`, fetchFn(address: string, init?: RequestInit) { const headers = new Headers(init?.headers); headers.set('authorization', `Bearer ${token}`); return fetch(address, { ...init, headers }); } });
test.each(audits)('$name', async ({ fn }) => { expect(await fn()).toMatchObject({ status: 'ok' }); });
test('introspection', async () => {
  const ask = async (query: string, t = token, variables = {}) => { const r = (await fetch(`${house.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${t}` }, body: JSON.stringify({ query, variables }) })); return [r.status, Object.fromEntries([...r.headers].filter(([k]) => k.startsWith('rate'))), await r.json()]; };
  const a = await ask(getIntrospectionQuery()); expect((a[2] as any).errors).toBeUndefined();
  console.log(JSON.stringify(await ask('{ teams(first: 5) { nodes { name members(first: 5) { nodes { person { name } } } } totalCount } }')).slice(0, 400));
  console.log(JSON.stringify(await ask('{ teams { totalCount } }', 'bad')));
  console.log(JSON.stringify(await ask('query Q($f: TeamFilter) { teams(filter: $f) { totalCount } }', token, { f: { name: 'a\u0000' } })));
  console.log(JSON.stringify(await ask('query Q($f: TeamFilter) { teams(filter: $f) { totalCount } }', token, { f: { tier: 'X' } })));
  console.log(await (await fetch(`${house.address}/readyz`)).text(), (await (await fetch(`${house.address}/metrics`)).text()).split('\n').filter(l => l.startsWith('firefly')).slice(0, 14).join('\n'));
});
