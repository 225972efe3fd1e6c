import { sessionTimes } from '@firefly/domain/access';
import { fieldCodes, isRefusalCode, refusals } from '@firefly/domain/shared';
import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxFirst, maxOffset } from '../src/database/read/index.ts';
import { maxRows, maxTotal } from '../src/database/read/limits.ts';
import { limits } from '../src/graphql/limits/index.ts';
import { readConfig } from '../src/config.ts';
import { demoPassword } from './demo.ts';
import { openTestHouse, type TestHouse } from './house.ts';

const guide = readFileSync(new URL('../../../docs/integrators.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

describe('the guide for integrators', () => {
  test('leads to the second page of teams, followed literally', async () => {
    const shell = new Map([['PASSWORD', demoPassword]]);
    const requests = blocks('sh').flatMap(requestsIn);
    const answers: string[] = [];
    for (const { headers, body } of requests) {
      const asked = { method: 'POST', headers: headersOf(headers, shell), body: told(body, shell) };
      const response = await fetch(`${house.address}/graphql`, asked);
      answers.push(await response.text());
      remember(shell, answers.at(-1) ?? '');
    }
    const [, first = '', second = ''] = answers;
    expect(answers).toHaveLength(3);
    expect(namesIn(first)).toHaveLength(5);
    expect(namesIn(second)).toHaveLength(5);
    expect(namesIn(first).filter(name => namesIn(second).includes(name))).toEqual([]);
  });

  test('shows documents that can be asked', async () => {
    const integrator = await house.as('integrator');
    expect(blocks('graphql').length).toBeGreaterThan(0);
    for (const document of blocks('graphql')) {
      expect(validate(house.schema, parse(document))).toEqual([]);
      await integrator.ok(document);
    }
  });

  test('names no code that does not exist', () => {
    const codes = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter(code => !isRefusalCode(code))).toEqual([]);
  });

  const { ratePerPrincipal, concurrencyPerPrincipal, requestDeadline } = readConfig({});

  test.each([
    ['operations (root fields) a minute', ratePerPrincipal],
    ['requests at once', concurrencyPerPrincipal],
    ['cost of one operation', limits.cost.INTEGRATOR, limits.cost.USER, limits.cost.ANONYMOUS],
    ['rows that one root field', maxRows],
    ['depth, aliases', limits.depth, limits.aliases],
    ['document, request', limits.tokens.INTEGRATOR, limits.bodyBytes / 1024],
    ['time for one request', requestDeadline],
  ])('says of %s what the product does', (what, ...numbers) => {
    const line = guide.split('\n').find(row => row.startsWith(`| ${what}`)) ?? '';
    for (const number of numbers) expect(line).toMatch(new RegExp(`\\b${number.toLocaleString('en')}\\b`));
  });

  test('says of pages and tokens what the product does', () => {
    expect(guide).toContain(`\`first\` (1–${maxFirst}, 20 when left out)`);
    expect(guide).toContain(`counts up to ${maxTotal.toLocaleString('en')}`);
    expect(guide).toContain(`\`offset\` (at most ${maxOffset.toLocaleString('en')})`);
    expect(guide).toContain(`**access token** (${sessionTimes.accessToken / 60_000} minutes)`);
    expect(guide).toContain(`${sessionTimes.refreshToken / 86_400_000} days after signing in`);
  });
});

test('a session by tokens ends thirty days after signing in, however often it was renewed', async () => {
  const morning = house.clock.now;
  const later = (days: number) => new Date(morning.getTime() + days * 86_400_000);
  const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { refreshToken } }`;
  const refresh = `mutation($input: RefreshInput!) { refresh(input: $input) { refreshToken } }`;
  const credentials = { username: 'integrator', password: demoPassword, tokens: true };
  const first = await house.anybody.ok(signIn, { input: credentials });
  house.clock.now = later(29);
  const renewed = await house.anybody.ok(refresh, { input: first.signIn });
  house.clock.now = later(31);
  expect(await house.anybody.refusal(refresh, { input: renewed.refresh })).toBe('SESSION_EXPIRED');
  house.clock.now = morning;
});

test('every code stands in packages/schema/errors.md, in both languages', async () => {
  const rows = Object.entries(refusals).map(([code, { en, zh }]) => `| \`${code}\` | ${en} | ${zh} |`);
  const head = [
    '# Every code',
    '',
    'What a request can be refused with, as `extensions.code`. What stands in braces comes with each error in `extensions.facts`.',
    'In `extensions.fields` stands for each input that was refused a list of codes of this same table, and nothing else; under',
    `\`BAD_INPUT\` these: ${fieldCodes.map(code => `\`${code}\``).join(' ')}.`,
    'Printed from the domain by `vitest run apps/api/test/integrators.test.ts -u`.',
    '',
    '| code | English | 中文 |',
    '|---|---|---|',
  ];
  await expect(`${[...head, ...rows].join('\n')}\n`).toMatchFileSnapshot(
    '../../../packages/schema/errors.md',
  );
});

interface Request {
  readonly headers: readonly string[];
  readonly body: string;
}

/** What each `curl` of a shell block sends. */
function requestsIn(block: string): Request[] {
  return [...block.matchAll(/curl -s \$FIREFLY\/graphql (.*?) -d '(\{.*?\n\})'/gs)].map(
    ([, options = '', body = '']) => ({
      headers: [...options.matchAll(/-H (['"])(.*?)\1/g)].map(([, , header = '']) => header),
      body,
    }),
  );
}

/** `'"$NAME"'` within a body, `$NAME` within a header. */
const told = (text: string, shell: ReadonlyMap<string, string>): string =>
  text.replace(
    /'"\$(\w+)"'|\$(\w+)\b/g,
    (whole, quoted?: string, plain?: string) => shell.get(quoted ?? plain ?? '') ?? whole,
  );

const headersOf = (headers: readonly string[], shell: ReadonlyMap<string, string>) =>
  Object.fromEntries(headers.map(header => told(header, shell).split(': ')));

/** What `sed` takes out of an answer. */
function remember(shell: Map<string, string>, answer: string): void {
  for (const [name, field] of [
    ['TOKEN', 'accessToken'],
    ['CURSOR', 'endCursor'],
  ] as const) {
    const [, value] = new RegExp(`"${field}":"([^"]*)"`).exec(answer) ?? [];
    if (value !== undefined) shell.set(name, value);
  }
}

function namesIn(answer: string): string[] {
  const { data } = JSON.parse(answer);
  return data.teams.nodes.map(({ name }: { name: string }) => name);
}
