import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(async () => void (edge = await openEdge()));
afterAll(() => edge.close());

const json = { 'content-type': 'application/json' };
const motto = JSON.stringify({ query: '{ motto }' });

const unread = { status: 415, code: 'MEDIA_TYPE_REFUSED' };

const unreadable: readonly { what: string; headers: Record<string, string>; refused: object }[] = [
  { what: 'no media type', headers: {}, refused: unread },
  { what: 'a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, refused: unread },
  { what: 'plain text', headers: { 'content-type': 'text/plain' }, refused: unread },
  { what: 'a bare document', headers: { 'content-type': 'application/graphql' }, refused: unread },
  { what: 'another charset', headers: { 'content-type': 'application/json; charset=gbk' }, refused: unread },
  { what: 'UTF-16', headers: { 'content-type': 'application/json; charset=utf-16le' }, refused: unread },
  {
    what: 'an answer nobody gives',
    headers: { ...json, accept: 'text/html' },
    refused: { status: 406, code: 'ANSWER_TYPE_REFUSED' },
  },
];

test.each(unreadable)('$what is refused', async ({ headers, refused }) => {
  const answer = await edge.send({ body: motto, headers });
  expect(answer).toMatchObject({ ...refused, type: 'application/json; charset=utf-8' });
});

test.each([
  ['application/json; charset=utf-8'],
  ['application/json;charset=UTF-8'],
  ['application/json; charset="utf-8"'],
])('%s is read', async type =>
  expect((await edge.send({ body: motto, headers: { 'content-type': type } })).status).toBe(200),
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
  ['a query known by its hash', `{"query":"{motto}","extensions":{"persistedQuery":{"version":1}}}`],
  ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
])('a body of %s is not valid', async (_, body) => {
  expect(await edge.send({ body, headers: json })).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
});

test('a kind of operation that there is none of is a fault of the query', async () => {
  const body = JSON.stringify({ query: 'subscription { motto }' });
  expect(await edge.send({ body, headers: json })).toMatchObject({ status: 200, code: 'QUERY_INVALID' });
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400, 'REQUEST_INVALID'],
  ['headers without an end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(17_000)}\r\n\r\n`, 431, 'REQUEST_TOO_LARGE'],
])('%s is answered with a code and an id', async (_, text, status, code) => {
  const answer = await edge.shout(text);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    errors: [{ extensions: { code, requestId: expect.any(String) } }],
  });
});

test('256 KB are read, and one byte more is not', async () => {
  const ofBytes = (bytes: number): string => motto.padEnd(bytes, ' ');
  expect((await edge.send({ body: ofBytes(256 * 1024), headers: json })).status).toBe(200);
  expect(await edge.send({ body: ofBytes(256 * 1024 + 1), headers: json })).toMatchObject({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
  });
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not served at the door of GraphQL', async method => {
  const answer = await edge.send({ method, headers: json });
  expect(answer).toMatchObject({ status: 405, code: 'METHOD_REFUSED' });
  expect(answer.headers.get('allow')).toBe('GET, POST');
});

test('there is no page to look at', async () => {
  const page = await edge.send({ method: 'GET', headers: { accept: 'text/html' } });
  expect(page.type).toBe('application/json; charset=utf-8');
});

test('no answer is kept by anybody', async () => {
  for (const body of [motto, '{', '{"query":"{"}', '{"query":"{ teams { totalCount } }"}']) {
    expect((await edge.send({ body, headers: json })).headers.get('cache-control')).toBe('no-store');
  }
});

test('every answer has the id of its request', async () => {
  for (const path of ['/graphql', '/livez', '/nowhere', '/%zz']) {
    const answer = await edge.send({ path, method: 'GET' });
    expect(answer.headers.get('x-request-id') ?? /"requestId":"(.*?)"/.exec(answer.text)?.[1]).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  }
});

test('the language is the one that is asked for, Chinese otherwise', async () => {
  const told = async (language: string) =>
    (
      await edge.send({
        body: '{"query":"{ teams { totalCount } }"}',
        headers: { ...json, 'accept-language': language },
      })
    ).text;
  expect(await told('en-GB,en;q=0.9')).toContain('Please sign in');
  expect(await told('zh-CN,en;q=0.9')).toContain('请先登录');
  expect(await told('fr')).toContain('请先登录');
});
