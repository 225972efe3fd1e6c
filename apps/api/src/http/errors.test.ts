import { HeaderMap } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApollo } from './apollo.ts';
import { type Asking, codeIn, type Edge, openEdge } from './edge.fixture.ts';
import { townSchema } from './town-schema.fixture.ts';

describe.each(['jit', 'js'])('with the executor %s', executor => {
  let edge: Edge;
  beforeAll(async () => void (edge = await openEdge({ environment: { EXECUTOR: executor } })));
  afterAll(() => edge.close());

  /** Asked three times, since an operation is compiled when it comes back. */
  async function ask(query: string, asking: Asking) {
    await edge.ask(query, asking);
    await edge.ask(query, asking);
    return edge.ask(query, asking);
  }

  test('what a rule refuses is answered with its code, its sentence and the place', async () => {
    const { status, body } = await ask('{ refused }', { as: 'clerk' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { refused: null },
      errors: [
        {
          message: '没有找到，或者不在您的管辖范围内。',
          path: ['refused'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'NOT_FOUND', facts: {}, requestId: expect.any(String) },
        },
      ],
    });
  });

  test('what nobody expected is INTERNAL, and its text stays here', async () => {
    const answer = await ask('{ broken }', { as: 'integrator' });
    expect(codeIn(answer)).toBe('INTERNAL');
    expect(JSON.stringify(answer.body)).not.toMatch(/522730|stack|Error/);
  });

  const teams = 'query Q($filter: TeamFilter) { teams(filter: $filter) { totalCount } }';

  test.each([
    {
      input: 'a date',
      query: teams,
      variables: { filter: { since: '2026-02-30' } },
      fields: { since: ['DAY_MALFORMED'] },
    },
    {
      input: 'an input within an input',
      query: teams,
      variables: { filter: { founded: { since: '2026-02-30' } } },
      fields: { 'founded.since': ['DAY_MALFORMED'] },
    },
    {
      input: 'a text with a hidden character',
      query: teams,
      variables: { filter: { name: 'a\u0000' } },
      fields: { name: ['TEXT_UNCLEAN'] },
    },
    {
      input: 'a word that the input does not have',
      query: teams,
      variables: { filter: { founded: { colour: 'red' } } },
      fields: { 'founded.colour': ['VALUE_MALFORMED'] },
    },
    {
      input: 'a missing variable',
      query: 'query Q($text: String!) { echo(text: $text) }',
      variables: {},
      fields: { text: ['VALUE_MALFORMED'] },
    },
  ])('$input that does not fit names its field and repeats nothing', async ({ query, variables, fields }) => {
    for (const as of ['clerk', 'integrator']) {
      const { status, body } = await ask(query, { as, variables });
      expect(status).toBe(200);
      expect(body.data).toBeUndefined();
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields });
      expect(JSON.stringify(body)).not.toMatch(/02-30|Expected|TeamFilter/);
    }
  });

  test('a text is stored as it is meant: composed and trimmed', async () => {
    const asVariable = await ask('query Q($text: String!) { echo(text: $text) }', {
      as: 'clerk',
      variables: { text: ' cafe\u0301 ' },
    });
    expect(asVariable.body.data).toEqual({ echo: 'caf\u00e9' });
    const inTheDocument = await ask('{ echo(text: " cafe\\u0301 ") }', { as: 'clerk' });
    expect(inTheDocument.body.data).toEqual({ echo: 'caf\u00e9' });
    expect(codeIn(await ask('{ echo(text: "a\\u0000") }', { as: 'clerk' }))).toBe('TEXT_UNCLEAN');
  });

  test('dates and instants go through unchanged in meaning', async () => {
    const query = '{ day(day: "2026-01-31") instant(at: "2026-01-31T16:30:00+08:00") }';
    expect((await ask(query, { as: 'clerk' })).body.data).toEqual({
      day: '2026-01-31',
      instant: '2026-01-31T08:30:00.000Z',
    });
  });

  test.each([
    ['{', 400, undefined],
    ['{ nothing }', 400, undefined],
    ['query Q($text: String!) { echo(text: $text) }', 400, undefined],
    ['{ teams(first: 99) { nodes { children(first: 99) { nodes { name } } } } }', 400, undefined],
    ['{ refused }', 200, { refused: null }],
  ])('for clients of the newer media type, %s has the status %i', async (query, status, data) => {
    const answer = await ask(query, {
      as: 'clerk',
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(answer.status).toBe(status);
    expect(answer.body.data).toEqual(data);
  });
});

test('a database that is away is said to be busy, not broken', async () => {
  const away = await openEdge({
    contextOf: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
  });
  const answer = await away.ask('{ motto }');
  expect(answer.status).toBe(503);
  expect(codeIn(answer)).toBe('BUSY');
  expect(answer.headers.get('retry-after')).toBe('1');
  await away.close();
});

test('what Apollo refuses by itself says nothing of its own', async () => {
  const executor = (): Promise<never> => Promise.reject(new Error('no secret 4711'));
  const apollo = await openApollo({ schema: townSchema(), executor, logger: pino({ level: 'silent' }) });
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: 1,
    },
    context: () => Promise.reject(new Error('no secret 4711')),
  });
  expect(body).toMatchObject({ string: expect.stringContaining('"code":"INTERNAL"') });
  expect(body).not.toMatchObject({ string: expect.stringContaining('4711') });
  await apollo.stop();
});

test('a fault before GraphQL is INTERNAL as well', async () => {
  const faulty = await openEdge({ contextOf: () => Promise.reject(new TypeError('no secret 4711')) });
  const answer = await faulty.ask('{ motto }');
  expect(answer.status).toBe(500);
  expect(codeIn(answer)).toBe('INTERNAL');
  expect(JSON.stringify(answer.body)).not.toContain('4711');
  await faulty.close();
});
