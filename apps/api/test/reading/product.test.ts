import type { Permission } from '@firefly/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listings } from '../../src/database/read/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { testKeys } from '../demo.ts';
import { anybody, Asking } from './asking.ts';
import { compare, runs, seed } from './comparison.ts';
import { listsWithoutIndex } from './indexes.ts';
import { arbitraryOperation } from './operations.ts';
import { readingAt } from './product/platforms.ts';
import { fillHouse } from './product/rows.ts';
import { productTwin, productTypes } from './product/twin.ts';
import type { Random } from './random.ts';
import { CursorBook } from './same.ts';
import type { Twin } from './twin.ts';

let house: TestHouse;
let twin: Twin;

beforeAll(async () => {
  // Without a worker nothing changes while we look.
  house = await openTestHouse({ environment: { WORKER: 'none' } });
  await fillHouse(house.ownerUrl);
  twin = productTwin(house.schema);
  await twin.load(sql => house.orm.em.getConnection().execute(sql));
});

afterAll(() => house.close());

/** Whose id each argument takes. */
const idsOf: Readonly<Record<string, string>> = {
  'DivisionFilter.parentId': 'Division',
  'DivisionFilter.within': 'Division',
  'PersonFilter.within': 'Division',
  'AccountFilter.within': 'Division',
  'VolunteerFilter.within': 'Division',
  'VolunteerFilter.teamId': 'Team',
  'TeamFilter.departmentId': 'Department',
  'TeamFilter.divisionId': 'Division',
  'TeamFilter.within': 'Division',
  'TeamFilter.parentId': 'Team',
  'PositionFilter.departmentId': 'Department',
  'PositionFilter.divisionId': 'Division',
  'PositionFilter.within': 'Division',
  'SocialOrganizationFilter.departmentId': 'Department',
  'SocialOrganizationFilter.within': 'Division',
  'IncubationBaseFilter.within': 'Division',
  'SocialWorkerFilter.organizationId': 'SocialOrganization',
  'SocialWorkerFilter.within': 'Division',
  'HomeFilter.departmentId': 'Department',
  'HomeFilter.within': 'Division',
};

const permissions: readonly Permission[] = [
  ...new Set(Object.values(productTypes).map(({ permission }) => permission)),
];

/** Everybody may ask every root field, and mostly finds nothing there: it is the scope that is held against the twin. */
function somebody(random: Random) {
  const accounts = twin.rows('Account').map(({ id }) => String(id));
  const { held, denied } = anybody(twin, { permissions, accounts }, random);
  const own = {
    permissions: [...permissions, 'access.own'] as const,
    reach: { kind: 'SELF', account: accounts[0] ?? '' } as const,
  };
  return {
    actor: { held: [own, ...held], denied },
    now: readingAt,
    keys: testKeys,
    language: 'zh',
    requestId: 'reading',
  };
}

test(`${runs} operations of the product, each asked by somebody, answer what the plain twin answers (seed ${seed})`, async () => {
  const asking = new Asking(twin, idsOf);
  const book = new CursorBook(testKeys.signing('cursor'), twin.cursors);
  const operations = arbitraryOperation(house.schema, {
    value: (path, type, random) => asking.value(path, type, random),
    cursors: book.seen,
    without: ['me'],
  });
  const telling = await compare({
    schema: house.schema,
    twin,
    book,
    operations,
    somebody,
    em: () => house.orm.em.fork(),
  });
  expect(telling).toBeGreaterThan(0.2);
}, 600_000);

test('the twin knows every type that has an id', () => {
  const node = house.schema.getType('Node');
  const types = Object.values(house.schema.getTypeMap()).filter(
    type => 'getInterfaces' in type && type.getInterfaces().some(one => one === node),
  );
  expect(types.map(({ name }) => name).toSorted()).toEqual(Object.keys(productTypes).toSorted());
});

test('every list the product publishes, in every order, has an index that begins with its columns', async () => {
  expect(
    await listsWithoutIndex(sql => house.orm.em.getConnection().execute(sql), listings(house.schema)),
  ).toEqual([]);
});
