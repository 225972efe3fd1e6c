import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(
  async () => void (edge = await openEdge({ environment: { PUBLIC_ORIGIN: 'https://firefly.example.cn' } })),
);
afterAll(() => edge.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send({ method = 'POST', path = '/graphql', body, headers }: Sent) {
  const response = await fetch(edge.address + path, { method, body, headers });
  const text = await response.text();
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    text,
    code,
  };
}

const json = { 'content-type': 'application/json' };
const motto = JSON.stringify({ query: '{ motto }' });

test.each([
  ['no media type', {}, 415, 'MEDIA_TYPE_REFUSED'],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'MEDIA_TYPE_REFUSED'],
  ['plain text', { 'content-type': 'text/plain' }, 415, 'MEDIA_TYPE_REFUSED'],
  ['a graphql document', { 'content-type': 'application/graphql' }, 415, 'MEDIA_TYPE_REFUSED'],
  ['another charset', { 'content-type': 'application/json; charset=gbk' }, 415, 'MEDIA_TYPE_REFUSED'],
  ['UTF-16', { 'content-type': 'application/json; charset=utf-16le' }, 415, 'MEDIA_TYPE_REFUSED'],
  ['an answer nobody gives', { ...json, accept: 'text/html' }, 406, 'ANSWER_TYPE_REFUSED'],
])('%s is refused', async (_, headers, status, code) => {
  const answer = await send({ body: motto, headers });
  expect(answer).toMatchObject({ status, code, type: 'application/json; charset=utf-8' });
});

test.each([
  ['application/json; charset=utf-8'],
  ['application/json;charset=UTF-8'],
  ['application/json; charset="utf-8"'],
])('%s is read', async type =>
  expect((await send({ body: motto, headers: { 'content-type': type } })).status).toBe(200),
);

test.each([
  ['nothing', ''],
  ['half of JSON', '{"query":'],
  ['a batch', `[${motto},${motto}]`],
  ['a number', '1'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['an empty query', '{"query":""}'],
  ['a query that is a tree', '{"query":{"kind":"Document"}}'],
  ['variables as text', '{"query":"{motto}","variables":"{}"}'],
  ['an operation name that is none', '{"query":"query A {motto}","operationName":"B"}'],
  ['no operation at all', '{"query":"fragment F on Query { motto }"}'],
  ['two operations and no name', '{"query":"query A {motto} query B {motto}"}'],
  ['a key that reaches a prototype', '{"query":"{motto}","variables":{"__proto__":{"a":1}}}'],
  ['a constructor', '{"query":"{motto}","variables":{"constructor":{"prototype":{"a":1}}}}'],
  ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
])('a body of %s is not valid', async (_, body) => {
  expect(await send({ body, headers: json })).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
});

test('256 KB are read, and one byte more is not', async () => {
  const ofBytes = (bytes: number): string => motto.padEnd(bytes, ' ');
  expect((await send({ body: ofBytes(256 * 1024), headers: json })).status).toBe(200);
  expect(await send({ body: ofBytes(256 * 1024 + 1), headers: json })).toMatchObject({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
  });
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not served at the door of GraphQL', async method => {
  const answer = await send({ method, headers: json });
  expect(answer).toMatchObject({ status: 405, code: 'METHOD_REFUSED' });
  expect(answer.headers.get('allow')).toBe('GET, POST');
});

const asked = (query: string): string => `/graphql?${new URLSearchParams({ query }).toString()}`;
const careful = { 'apollo-require-preflight': 'true' };

test('a query may come by GET, a mutation never', async () => {
  expect((await send({ method: 'GET', path: asked('{ motto }'), headers: careful })).text).toContain('萤火');
  const mutation = await send({
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
  expect(await send({ method: 'GET', path: asked('{ motto }'), headers })).toMatchObject({
    status: 400,
    code: 'REQUEST_INVALID',
  });
});

test('there is no page to look at', async () => {
  const page = await send({ method: 'GET', headers: { accept: 'text/html' } });
  expect(page.type).toBe('application/json; charset=utf-8');
});

const cookie = { ...json, cookie: 'session=1' };

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['nowhere', { origin: 'null' }],
  ['the same name without TLS', { origin: 'http://firefly.example.cn' }],
  ['a sibling, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ['elsewhere, as the browser says', { 'sec-fetch-site': 'cross-site' }],
])('a cookie that comes from %s opens nothing', async (_, headers) => {
  expect(await send({ body: motto, headers: { ...cookie, ...headers } })).toMatchObject({
    status: 403,
    code: 'ORIGIN_REFUSED',
  });
});

test('a cookie from the console itself is welcome', async () => {
  for (const origin of ['https://firefly.example.cn', edge.address]) {
    expect(
      (await send({ body: motto, headers: { ...cookie, origin, 'sec-fetch-site': 'same-origin' } })).status,
    ).toBe(200);
  }
});

test('no answer is kept by anybody', async () => {
  for (const body of [motto, '{', '{"query":"{"}', '{"query":"{ teams { totalCount } }"}']) {
    expect((await send({ body, headers: json })).headers.get('cache-control')).toBe('no-store');
  }
});

test('every answer has the id of its request', async () => {
  for (const path of ['/graphql', '/livez', '/nowhere', '/%zz']) {
    const answer = await send({ path, method: 'GET' });
    expect(answer.headers.get('x-request-id') ?? /"requestId":"(.*?)"/.exec(answer.text)?.[1]).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  }
});

test('browsers are told what the console may do', async () => {
  const { headers } = await send({ path: '/livez', method: 'GET' });
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy.split(';')).toContain(rule);
  }
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('without TLS no browser is told to insist on it', async () => {
  const plain = await openEdge();
  const { headers } = await fetch(`${plain.address}/livez`);
  expect(headers.get('strict-transport-security')).toBeNull();
  await plain.close();
});

test('the language is the one that is asked for, Chinese otherwise', async () => {
  const told = async (language: string) =>
    (
      await send({
        body: '{"query":"{ teams { totalCount } }"}',
        headers: { ...json, 'accept-language': language },
      })
    ).text;
  expect(await told('en-GB,en;q=0.9')).toContain('Please sign in');
  expect(await told('zh-CN,en;q=0.9')).toContain('请先登录');
  expect(await told('fr')).toContain('请先登录');
});
