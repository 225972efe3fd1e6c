import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '../../src/graphql/ids.ts';
import { type Asker, askerAt, type Heard } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let integrator: Asker;
let civil: Asker;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  [integrator, civil] = await Promise.all([house.as('integrator'), house.as('civil.county')]);
});
afterAll(() => house.close());

const page = `query($after: String, $orderBy: TeamOrder!) {
  teams(first: 20, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
const create = `mutation($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }`;

describe('an integrator', () => {
  test.each(['CODE', 'NAME', 'NEWEST'])(
    'meets every team exactly once by %s, while others found teams between its pages',
    async orderBy => {
      const there = await everyTeam('CODE');
      const founded: string[] = [];
      const met = await everyTeam(orderBy, async () => {
        founded.push(await foundTeam(`${orderBy} 新队 ${founded.length}`));
      });
      expect(founded.length).toBeGreaterThan(3);
      expect(new Set(met).size).toBe(met.length);
      expect(there.filter(id => !met.includes(id))).toEqual([]);
      expect(met.filter(id => !there.includes(id) && !founded.includes(id))).toEqual([]);
    },
  );

  test('finds by its id alone whatever it met in lists', async () => {
    const met = await integrator.ok(`{
      divisions(first: 3) { nodes { id __typename } }
      departments(first: 3) { nodes { id __typename } }
      dictionaries(first: 3) { nodes { id __typename entries(first: 2) { nodes { id __typename } } } }
      teams(first: 3) { nodes { id __typename unifications(first: 2) { nodes { id __typename } } } } }`);
    const things = thingsIn(met);
    expect(new Set(things.map(({ __typename }) => __typename))).toEqual(
      new Set(['Division', 'Department', 'Dictionary', 'DictionaryEntry', 'Team', 'Unification']),
    );
    const { nodes } = await integrator.ok(`query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
      ids: things.map(({ id }) => id),
    });
    expect(nodes).toEqual(things);
    const one = `query($id: ID!) { node(id: $id) { __typename id } }`;
    for (const thing of things) expect(await integrator.ok(one, { id: thing.id })).toEqual({ node: thing });
  });

  test('cannot tell a person it may not read from one who is not there', async () => {
    const { people } = await civil.ok(`{ people(first: 1) { nodes { id } } }`);
    const read = (id: string) =>
      integrator.ask(`query($id: ID!) { node(id: $id) { id __typename } }`, { id });
    const real = await read(people.nodes[0].id);
    expect(real.data).toEqual({ node: null });
    expect(told(real)).toEqual(told(await read(idOf('person', v7()))));
  });

  test('reads the same for every thing it may not change, there or not', async () => {
    const [real = ''] = await everyTeam('CODE');
    const change = (id: string) =>
      integrator.ask(`mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { team { id } } }`, {
        input: { id, version: 1, purpose: '改' },
      });
    const heard = await change(real);
    expect(heard.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(told(heard)).toEqual(told(await change(idOf('team', v7()))));
  });

  test.each([
    ['filter.within', `{ teams(filter: { within: "guanyin" }) { nodes { id } } }`],
    ['first', `{ teams(first: 101) { nodes { id } } }`],
    ['after', `{ teams(after: "guess") { nodes { id } } }`],
    ['id', `{ node(id: "guanyin") { id } }`],
  ])('is told that %s was wrong', async (field, query) => {
    const { errors } = await integrator.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(Object.keys(Object(errors?.[0]?.extensions.fields))).toEqual([field]);
  });

  test('goes on with new tokens; the old access token dies, and a copied refresh token ends both', async () => {
    const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`;
    const refresh = `mutation($input: RefreshInput!) { refresh(input: $input) { accessToken refreshToken } }`;
    const credentials = { username: 'integrator', password: demoPassword, tokens: true };
    const first = (await house.anybody.ok(signIn, { input: credentials })).signIn;
    const renewal = { refreshToken: first.refreshToken };
    const second = (await house.anybody.ok(refresh, { input: renewal })).refresh;
    const who = `{ me { username } }`;
    expect(await askerAt(house.address, first.accessToken).refusal(who)).toBe('UNAUTHENTICATED');
    const renewed = askerAt(house.address, second.accessToken);
    expect(await renewed.ok(who)).toEqual({ me: { username: 'integrator' } });
    expect(await house.anybody.refusal(refresh, { input: renewal })).toBe('TOKEN_REUSED');
    expect(await renewed.refusal(who)).toBe('UNAUTHENTICATED');
  });
});

async function everyTeam(orderBy: string, between = async () => {}): Promise<string[]> {
  const met: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { teams } = await integrator.ok(page, { after, orderBy });
    met.push(...teams.nodes.map(({ id }: { id: string }) => id));
    after = teams.pageInfo.endCursor;
    more = teams.pageInfo.hasNextPage;
    await between();
  }
  return met;
}

async function foundTeam(name: string): Promise<string> {
  const { teams } = await civil.ok(
    `{ teams(filter: { tier: [BRANCH] }, first: 1) { nodes { id division { id } department { id } } } }`,
  );
  const [above] = teams.nodes;
  const { createTeam } = await civil.ok(create, {
    input: {
      idempotencyKey: crypto.randomUUID(),
      tier: 'THEMATIC',
      name,
      departmentId: above.department.id,
      divisionId: above.division.id,
      parentId: above.id,
    },
  });
  return createTeam.team.id;
}

interface Thing {
  readonly id: string;
  readonly __typename: string;
}

/** Everything with an id, however deep. */
function thingsIn(answer: unknown): Thing[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const below = Object.values(answer).flatMap(thingsIn);
  if (!('id' in answer && '__typename' in answer)) return below;
  return [{ id: String(answer.id), __typename: String(answer.__typename) }, ...below];
}

/** What a caller can see of an answer, but for the number of the request. */
const told = ({ status, data, errors }: Heard) => ({
  status,
  data,
  errors: errors?.map(error => ({ ...error, extensions: { ...error.extensions, requestId: '' } })),
});
