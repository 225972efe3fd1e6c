import { assert, asyncProperty, anything, constantFrom, oneof, record, string, uint8Array } from 'fast-check';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(async () => void (edge = await openEdge({ environment: { RATE_PER_PRINCIPAL: '1000000' } })));
afterAll(() => edge.close());

const asClerk = { 'content-type': 'application/json', authorization: 'Bearer clerk' };

async function expectJson(response: Response): Promise<void> {
  const answer = await response.text();
  expect({ status: response.status, answer }).toSatisfy(({ status }) => status < 500);
  expect(response.headers.get('content-type')).toMatch(
    /^application\/(graphql-response\+)?json; charset=utf-8$/,
  );
  expect(JSON.parse(answer)).toBeTypeOf('object');
  expect(answer).not.toMatch(/<html|node_modules|at \S+ \(/);
}

const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = asClerk) =>
  fetch(edge.url, { method: 'POST', headers, body });

/** Pieces of GraphQL in any order: most are wrong, some are nearly right. */
const document = string({
  unit: constantFrom(
    ...'{ } ( ) [ ] : ! $ ... @ " """ # , & | = 0 -1 1e9 true null query mutation fragment on teams first filter name F $a String \\u0000 \ud800 萤'.split(
      ' ',
    ),
  ),
  maxLength: 60,
}).map(source => source.replaceAll(/(?<=\w)(?=\w)/g, ' '));

test('bodies of any bytes are answered in JSON, without a fault', async () => {
  const body = oneof(uint8Array({ maxLength: 300 }), string({ unit: 'binary', maxLength: 300 }));
  await assert(
    asyncProperty(body, async bytes =>
      expectJson(await send(typeof bytes === 'string' ? bytes : Uint8Array.from(bytes))),
    ),
    { numRuns: 150 },
  );
});

test('bodies of any JSON are answered in JSON, without a fault', async () => {
  const body = oneof(
    anything(),
    record(
      {
        query: oneof(document, anything()),
        variables: anything(),
        operationName: anything(),
        extensions: anything(),
      },
      { requiredKeys: [] },
    ),
  );
  await assert(
    asyncProperty(body, async value =>
      expectJson(await send(JSON.stringify(value, bigintAsText) ?? 'undefined')),
    ),
    { numRuns: 300 },
  );
});

test('documents of any words are answered in JSON, without a fault', async () => {
  await assert(
    asyncProperty(document, async query => expectJson(await send(JSON.stringify({ query })))),
    { numRuns: 300 },
  );
});

test('variables of any kind are answered in JSON, without a fault', async () => {
  const query =
    'query Q($a: TeamFilter, $first: Int!, $day: Date, $at: DateTime) { teams(first: $first, filter: $a) { totalCount } day(day: $day) instant(at: $at) }';
  const variables = record(
    { a: anything(), first: anything(), day: anything(), at: anything() },
    { requiredKeys: [] },
  );
  await assert(
    asyncProperty(variables, async given =>
      expectJson(await send(JSON.stringify({ query, variables: given }, bigintAsText))),
    ),
    { numRuns: 300 },
  );
});

test('headers of any kind are answered in JSON, without a fault', async () => {
  const value = string({ unit: 'grapheme-ascii', maxLength: 40 });
  const headers = record(
    {
      'content-type': value,
      accept: value,
      authorization: value,
      cookie: value,
      origin: value,
      'accept-language': value,
    },
    { requiredKeys: [] },
  );
  await assert(
    asyncProperty(headers, async given => expectJson(await send('{"query":"{ motto }"}', given))),
    { numRuns: 200 },
  );
});

test.each([
  ['a length that is none', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n'],
  ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['an address that is none', 'GET /%zz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
  ['no host', 'GET /graphql?query=%7Bmotto%7D HTTP/1.1\r\nconnection: close\r\n\r\n'],
  ['a header without end', `GET /livez HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
  ['no HTTP at all', 'hello\r\n\r\n'],
])('a request with %s is refused without a fault', async (_, bytes) => {
  const socket = connect(Number(new URL(edge.address).port), '127.0.0.1');
  socket.end(bytes);
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toMatch(/<html|node_modules/);
});

const bigintAsText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;
