import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, county as wholeCounty } from './county/ask.ts';
import { Team } from './county/entities.ts';
import { type County, openCounty } from './county/open.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

const named = (name: string) => `{ teams(filter: { nameIs: "${name}" }) { totalCount } }`;
const found = (totalCount: number) => ({ data: { teams: { totalCount } } });

async function renamedIn(name: string) {
  const em = county.orm.em.fork();
  em.setFilterParams('scope', { scope: { allow: [wholeCounty], deny: [] } });
  await em.begin();
  const team = await em.findOneOrFail(Team, { name: { $ne: name } });
  team.name = name;
  await em.flush();
  return em;
}

test('reading inside a transaction sees what it has flushed; reading beside it does not', async () => {
  const em = await renamedIn('改名甲');
  expect(await ask(county, named('改名甲'), { em })).toEqual(found(1));
  expect(await ask(county, named('改名甲'), { em, jit: true })).toEqual(found(1));
  expect(await ask(county, named('改名甲'))).toEqual(found(0));
  await em.commit();
  expect(await ask(county, named('改名甲'))).toEqual(found(1));
});

test('after a rollback nothing of it is left to be read', async () => {
  const em = await renamedIn('改名乙');
  expect(await ask(county, named('改名乙'), { em })).toEqual(found(1));
  await em.rollback();
  expect(await ask(county, named('改名乙'), { em })).toEqual(found(0));
});

test('a reading that fails beside a transaction leaves it alone', async () => {
  const em = await renamedIn('改名丙');
  const wrong = await ask(county, 'query Q($a: String) { teams(filter: { name: $a }) { totalCount } }', {
    variables: { a: '\0' },
  });
  expect(wrong.errors).toHaveLength(1);
  await em.commit();
  expect(await ask(county, named('改名丙'))).toEqual(found(1));
});
