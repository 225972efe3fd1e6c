import { covers, type Scope, scopeOf } from '@firefly/domain/access';
import type { EntityName } from '@mikro-orm/core';
import { asyncProperty, assert, integer } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOf } from '../../src/database/scope.ts';
import { ask, county as wholeCounty, reaching, refusal } from './county/ask.ts';
import { countyActor } from './county/asking.ts';
import { Division, Home, Membership, Note, Person, Team } from './county/entities.ts';
import { type County, openCounty } from './county/open.ts';
import { countyTwin } from './county/twin.ts';
import { Random } from './random.ts';
import type { Twin } from './twin.ts';

let county: County;
let twin: Twin;

beforeAll(async () => {
  county = await openCounty();
  twin = countyTwin(county.schema);
  await twin.load(sql => county.orm.em.getConnection().execute(sql));
});

afterAll(() => county.close());

const nobody = reaching();
const lists = ['teams', 'people', 'memberships', 'homes', 'notes', 'divisions', 'departments'];

describe('Whoever reads', () => {
  test('without being somebody is refused, and the database is not asked', async () => {
    const before = county.statements.length;
    const answer = await ask(county, '{ teams { totalCount } }', { actor: null });
    expect(refusal(answer)).toEqual(['UNAUTHENTICATED', {}]);
    expect(county.statements.length).toBe(before);
  });

  test.each(lists)('without any reach finds no %s', async list => {
    const { data } = await ask(county, `{ ${list} { totalCount nodes { id } } }`, { actor: nobody });
    expect(data).toEqual({ [list]: { totalCount: 0, nodes: [] } });
  });

  test('without any reach finds nothing by its id either', async () => {
    const ids = ['Team', 'Person', 'Division', 'Note'].map(type => twin.idOf(type, twin.rows(type)[0] ?? {}));
    const { data } = await ask(county, 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids },
      actor: nobody,
    });
    expect(data).toEqual({ nodes: [null, null, null, null] });
  });

  test('gets for a forbidden id the very answer that a missing id gets', async () => {
    const [team] = twin.rows('Team');
    const query = 'query Q($id: ID!) { node(id: $id) { __typename id } team(id: $id) { name } }';
    const missing = twin.idOf('Team', { id: '019b76da-ffff-7fff-8fff-ffffffffffff' });
    const answers = await Promise.all(
      [twin.idOf('Team', team ?? {}), missing].map(id =>
        ask(county, query, { variables: { id }, actor: nobody }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('A reach over a division', () => {
  test('ends at its slash: /1/8/ does not hold /1/80/', async () => {
    const actor = reaching({ kind: 'DIVISION', block: '/1/8/' });
    const { data } = await ask(county, '{ teams(first: 100) { nodes { division { path } } } }', { actor });
    const paths = JSON.stringify(data).match(/\/1\/[\d/]*/g) ?? [];
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter(path => !path.startsWith('/1/8/'))).toEqual([]);
  });

  test('narrowed to a line does not reach rows without a line', async () => {
    const line = String(twin.rows('Department')[0]?.id);
    const actor = reaching({ ...wholeCounty, line });
    const found = await ask(
      county,
      '{ memberships(first: 100) { totalCount nodes { department { id } } } }',
      { actor },
    );
    const wanted = twin.rows('Membership').filter(({ department_id }) => department_id === line);
    expect(found.data).toMatchObject({ memberships: { totalCount: wanted.length } });
    expect(JSON.stringify(found.data)).not.toContain('null');
  });
});

test('a prohibition on one line takes that line away and leaves rows without a line alone', async () => {
  const line = String(twin.rows('Department')[0]?.id);
  const denied = [{ permission: 'teams.addMember', reach: { ...wholeCounty, line } }] as const;
  const actor = { ...reaching(wholeCounty), denied };
  const found = await ask(county, '{ memberships { totalCount } }', { actor });
  const left = twin.rows('Membership').filter(({ department_id }) => department_id !== line);
  expect(left.some(({ department_id }) => department_id === null)).toBe(true);
  expect(found).toEqual({ data: { memberships: { totalCount: left.length } } });
});

describe('A neighbour', () => {
  test('out of reach reads null, and its neighbour in reach does not', async () => {
    const team = twin
      .rows('Team')
      .find(({ path, parent_id }) => twin.row('Team', parent_id)?.path !== path && parent_id);
    const actor = reaching({ kind: 'TEAM', team: String(team?.id) });
    const { data } = await ask(county, '{ teams { nodes { parent { id } division { path } } } }', { actor });
    expect(data).toEqual({ teams: { nodes: [{ parent: null, division: { path: team?.path } }] } });
  });

  test('out of reach cannot be found out by filtering', async () => {
    const home = twin.rows('Home')[0];
    const actor = reaching({ kind: 'TEAM', team: String(home?.team_id) });
    const query = 'query Q($name: String) { teams(filter: { home: $name }) { totalCount } }';
    const asked = { variables: { name: home?.name } };
    expect(await ask(county, query, { ...asked, actor })).toEqual({ data: { teams: { totalCount: 1 } } });
    const blind = {
      ...actor,
      held: actor.held.map(held => ({ ...held, permissions: ['teams.read'] as const })),
    };
    expect(await ask(county, query, { ...asked, actor: blind })).toEqual({
      data: { teams: { totalCount: 0 } },
    });
  });
});

describe('What an action may load', () => {
  test('is what the rule of the domain covers, whatever the scope', async () => {
    const property = asyncProperty(integer(), async seed => {
      const { held, denied } = countyActor(twin, new Random(seed));
      const scope = scopeOf(held, denied, 'teams.read');
      for (const entity of [Team, Home, Person, Membership, Note]) {
        const covered = twin
          .rows(entity.name)
          .filter(row => covers(scope, twin.placeOf(entity.name, row) ?? {}));
        expect(await idsFound(entity, scope)).toEqual(covered.map(({ id }) => String(id)).toSorted());
      }
    });
    await assert(property, { numRuns: 30 });
  });

  test('is nothing with an empty scope, and asking without a scope throws', async () => {
    const em = county.orm.em.fork();
    await expect(em.find(Team, {})).rejects.toThrow("No arguments provided for filter 'scope'");
    em.setFilterParams('scope', { scope: { allow: [], deny: [] } satisfies Scope });
    expect(await em.count(Team)).toBe(0);
  });
});

test('a written row stands where its columns say, and a table without a scope nowhere', async () => {
  const em = county.orm.em.fork();
  em.setFilterParams('scope', { scope: { allow: [wholeCounty], deny: [] } });
  const team = await em.findOneOrFail(Team, { parent: { $ne: null } });
  const meta = county.orm.getMetadata().get(Team);
  expect(placeOf(meta, team)).toMatchObject({ block: team.path, lines: [team.department.id], team: team.id });
  expect(placeOf(county.orm.getMetadata().get(Division), {})).toBeUndefined();
});

async function idsFound(entity: EntityName<{ id: string }>, scope: Scope): Promise<string[]> {
  const em = county.orm.em.fork();
  em.setFilterParams('scope', { scope });
  const rows = await em.find(entity, {});
  return rows.map(({ id }) => id).toSorted();
}
