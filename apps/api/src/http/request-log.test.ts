import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(async () => void (edge = await openEdge()));
afterAll(() => edge.close());

/** The lines of one request, once its answer has been written down. */
async function linesOf(ask: () => Promise<unknown>): Promise<Readonly<Record<string, unknown>>[]> {
  edge.lines.length = 0;
  await ask();
  await expect.poll(() => edge.lines.length).toBeGreaterThan(0);
  return edge.lines.map(line => JSON.parse(line));
}

test('an operation is one line: what kind, by whom, how long, at what cost', async () => {
  const lines = await linesOf(() =>
    edge.ask('query Teams { teams(first: 2) { nodes { name } } }', { as: 'clerk' }),
  );
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      requestId: expect.any(String),
      principal: 'account-of-clerk',
      operation: 'Teams',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      cost: 3,
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'operation',
    },
  ]);
});

test('the line of a refusal has the code and the request’s id', async () => {
  let answered: unknown;
  const [line] = await linesOf(async () => {
    const { body } = await edge.ask('{ teams { totalCount } }');
    answered = body.errors?.[0]?.extensions.requestId;
  });
  expect(line).toMatchObject({ code: 'UNAUTHENTICATED', requestId: answered });
});

test('nothing that a person typed, and no token, is in any line', async () => {
  const secrets = ['522730199001010011', '王小明', 'integrator', 'evil\\nline'];
  await linesOf(() =>
    edge.ask(`query Find522730199001010011($text: String!) { echo(text: $text) day(day: "1990-01-01") }`, {
      as: 'integrator',
      variables: { text: '王小明\nevil\nline' },
      headers: { cookie: 'session=4711secret', 'user-agent': 'evil\\nline' },
    }),
  );
  await fetch(`${edge.url}?query=${encodeURIComponent('{ echo(text: "4711secret") }')}`);
  await fetch(`${edge.address}/people/4711secret`);
  const lines = edge.lines.join('');
  for (const secret of [
    ...secrets.filter(text => text !== 'integrator'),
    'Bearer',
    '4711secret',
    '1990-01-01',
  ]) {
    expect(lines).not.toContain(secret);
  }
  expect(lines).toContain('"operation":"Find#"');
});
