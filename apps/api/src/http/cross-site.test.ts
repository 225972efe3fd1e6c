import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(
  async () => void (edge = await openEdge({ environment: { PUBLIC_ORIGIN: 'https://firefly.example.cn' } })),
);
afterAll(() => edge.close());

const json = { 'content-type': 'application/json' };
const motto = JSON.stringify({ query: '{ motto }' });

const asked = (query: string): string => `/graphql?${new URLSearchParams({ query }).toString()}`;
const careful = { 'apollo-require-preflight': 'true' };

test('a query may come by GET, a mutation never', async () => {
  expect((await edge.send({ method: 'GET', path: asked('{ motto }'), headers: careful })).text).toContain(
    '萤火',
  );
  const mutation = await edge.send({
    method: 'GET',
    path: asked('mutation { signIn(name: "a") }'),
    headers: careful,
  });
  expect(mutation).toMatchObject({ status: 405, code: 'METHOD_REFUSED' });
});

test.each([
  ['no header a browser would have to ask for', {}],
  ['credentials a browser sends by itself', { authorization: 'Basic YTpi' }],
  ['a media type a form can have', { 'content-type': 'text/plain' }],
])('a GET with %s could come from another site', async (_, headers) => {
  expect(await edge.send({ method: 'GET', path: asked('{ motto }'), headers })).toMatchObject({
    status: 400,
    code: 'REQUEST_INVALID',
  });
});

const cookie = { ...json, cookie: 'session=1' };

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['nowhere', { origin: 'null' }],
  ['the same name without TLS', { origin: 'http://firefly.example.cn' }],
  ['a sibling, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ['elsewhere, as the browser says', { 'sec-fetch-site': 'cross-site' }],
])('from %s neither a cookie is taken nor one given', async (_, headers) => {
  for (const own of [cookie, json]) {
    expect(await edge.send({ body: motto, headers: { ...own, ...headers } })).toMatchObject({
      status: 403,
      code: 'ORIGIN_REFUSED',
    });
  }
});

test('a cookie from the console itself is welcome', async () => {
  for (const origin of ['https://firefly.example.cn', edge.address]) {
    expect(
      (await edge.send({ body: motto, headers: { ...cookie, origin, 'sec-fetch-site': 'same-origin' } }))
        .status,
    ).toBe(200);
  }
});
