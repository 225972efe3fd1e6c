import { afterAll, beforeAll, expect, test } from 'vitest';
import { askerAt } from '../asker.ts';
import { type Clerk, type County, openCounty } from '../county.ts';
import { demoPassword } from '../demo.ts';

let county: County;
let security: Clerk;
let system: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  [security, system] = [await county.clerk('security.admin'), await county.clerk('system.admin')];
});
afterAll(() => county.close());

const page = `query($after: String) { teams(first: 5, after: $after) { nodes { id } pageInfo { endCursor } totalCount } }`;
const one = `query($id: ID!) { node(id: $id) { id } }`;
const grant = 'grant:volunteer/TOWN_CLERK';

test('a right that is revoked is gone at the next request, in the middle of whatever was under way', async () => {
  await security.does('grantRole', {
    accountId: '@account:volunteer',
    roleKey: 'TOWN_CLERK',
    divisionId: '@division:醒狮镇',
    reason: '顶岗一周',
  });
  const session = await signInByTokens();
  const first = await session.clerk.asks(page);
  expect(first.teams).toMatchObject({ totalCount: 15, nodes: { length: 5 } });
  const [team] = first.teams.nodes;
  await session.clerk.does('updateTeam', { of: 'team:阳光民政谷新村小队', purpose: '顶岗期间' });

  await security.does('revokeGrant', { of: grant, reason: '本人回岗' });
  const after = first.teams.pageInfo.endCursor;
  expect((await session.clerk.asks(page, { after })).teams).toMatchObject({ totalCount: 0, nodes: [] });
  expect((await session.clerk.asks(one, { id: team.id })).node).toBeNull();
  const writing = { of: 'team:阳光民政谷新村小队', purpose: '还想改' };
  expect(await session.clerk.refused('updateTeam', writing)).toBe('FORBIDDEN');

  const renewed = await session.renew();
  expect((await renewed.asks('{ teams { totalCount } }')).teams.totalCount).toBe(0);
});

test('an account that is disabled is out at the next request, with every token it ever had', async () => {
  const sessions = [await signInByTokens(), await signInByTokens()];
  await system.does('disableAccount', { of: 'account:volunteer', reason: '离队' });
  for (const { clerk, renew } of sessions) {
    expect(await clerk.asker.refusal('{ me { id } }')).toBe('UNAUTHENTICATED');
    await expect(renew()).rejects.toThrow('SESSION_EXPIRED');
  }
  await expect(county.as('volunteer')).rejects.toThrow('ACCOUNT_DISABLED');
});

test('the audit tells the story: who gave, who took, and what was tried afterwards', async () => {
  const audit = await county.clerk('audit.admin');
  const { auditEntries } = await audit.asks(`{ auditEntries(first: 100, orderBy: OLDEST) { nodes {
    actorUsername operation outcome code reason } } }`);
  const story = auditEntries.nodes
    .filter(({ operation }: { operation: string }) => !['signIn', 'refresh'].includes(operation))
    .map((entry: Record<string, string>) => [
      entry.actorUsername,
      entry.operation,
      entry.code ?? entry.reason,
    ]);
  expect(story).toEqual([
    ['security.admin', 'grantRole', '顶岗一周'],
    ['volunteer', 'updateTeam', null],
    ['security.admin', 'revokeGrant', '本人回岗'],
    ['volunteer', 'updateTeam', 'FORBIDDEN'],
    ['system.admin', 'disableAccount', '离队'],
  ]);
});

/** As a program of the volunteer's would, with both tokens. */
async function signInByTokens(): Promise<{ clerk: Clerk; renew(): Promise<Clerk> }> {
  const tokens = '{ accessToken refreshToken }';
  const input = { username: 'volunteer', password: demoPassword, tokens: true };
  const { signIn } = await county.anybody.ok(
    `mutation($input: SignInInput!) { signIn(input: $input) ${tokens} }`,
    { input },
  );
  const clerkWith = (token: string) => county.clerkOf(askerAt(county.address, token));
  return {
    clerk: clerkWith(signIn.accessToken),
    async renew() {
      const { refresh } = await county.anybody.ok(
        `mutation($input: RefreshInput!) { refresh(input: $input) ${tokens} }`,
        { input: { refreshToken: signIn.refreshToken } },
      );
      return clerkWith(refresh.accessToken);
    },
  };
}
