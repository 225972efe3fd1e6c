import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeIn, type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(async () => void (edge = await openEdge()));
afterAll(() => edge.close());

test('whoever is not signed in may call what is public', async () => {
  expect((await edge.ask('{ motto __typename }')).body).toEqual({
    data: { motto: '萤火', __typename: 'Query' },
  });
  expect((await edge.ask('mutation { signIn(name: "a") }')).body).toEqual({ data: { signIn: 'in' } });
});

test.each([
  ['a field that needs a session', '{ teams { totalCount } }'],
  ['a field that does not exist', '{ nothing }'],
  ['a public field beside another', '{ motto teams { totalCount } }'],
  [
    'a public field beside another in a fragment',
    '{ motto ...F } fragment F on Query { teams { totalCount } }',
  ],
  ['another field under a public name', '{ motto: teams { totalCount } }'],
  ['a second operation that is not public', 'query A { motto } query B { teams { totalCount } }'],
  ['nothing but the name of the root type', '{ __typename }'],
  ['the schema', getIntrospectionQuery()],
  ['a selection that is too deep as well', `{ ${'a { '.repeat(20)} a ${'} '.repeat(20)} }`],
  ['nothing at all, in a fragment that is missing', '{ ...F }'],
])('whoever is not signed in gets one and the same answer for %s', async (_, query) => {
  const { status, body } = await edge.ask(query);
  expect(status).toBe(200);
  expect(body).toEqual({
    errors: [
      {
        message: '请先登录。',
        extensions: { code: 'UNAUTHENTICATED', facts: {}, requestId: expect.any(String) },
      },
    ],
  });
});

test('a client of the newer media type reads it from the status', async () => {
  const headers = { accept: 'application/graphql-response+json' };
  expect((await edge.ask('{ teams { totalCount } }', { headers })).status).toBe(401);
});

test('a wrong use of what is public tells nothing of the schema', async () => {
  const wrong = await edge.ask('mutation { signIn(nam: "a") }');
  expect(codeIn(wrong)).toBe('QUERY_INVALID');
  expect(JSON.stringify(wrong.body)).not.toContain('name');
});

test('a clerk is told that an operation is not valid, an integrator also why', async () => {
  const query = '{ team { nam leaderr { name } } }';
  const clerk = await edge.ask(query, { as: 'clerk' });
  expect(clerk.body.errors).toHaveLength(1);
  expect(codeIn(clerk)).toBe('QUERY_INVALID');
  expect(JSON.stringify(clerk.body)).not.toMatch(/name|locations/);
  const integrator = await edge.ask(query, { as: 'integrator' });
  expect(integrator.body.errors).toHaveLength(2);
  expect(JSON.stringify(integrator.body)).toContain('Did you mean');
});

test('only who may read the schema may ask for it', async () => {
  expect(codeIn(await edge.ask(getIntrospectionQuery(), { as: 'clerk' }))).toBe('FORBIDDEN');
  const hidden = 'query Q { ...F } fragment F on Query { ... { x: __type(name: "Team") { name } } }';
  expect(codeIn(await edge.ask(hidden, { as: 'clerk' }))).toBe('FORBIDDEN');
  const { body } = await edge.ask(getIntrospectionQuery(), { as: 'integrator' });
  expect(body.errors).toBeUndefined();
  expect(body.data).toHaveProperty('__schema.types');
});
