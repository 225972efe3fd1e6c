import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyOf, wireTypes } from '../src/graphql/classified.ts';
import { openTestHouse, type TestHouse } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** How each personal field reads when it is masked, and the document in which it is seen. */
interface Masked {
  readonly reads: RegExp;
  readonly asked: string;
  /** Who has such a field within reach; left out: all those below. */
  readonly by?: readonly string[];
}
const everyReader = ['system.admin', 'county.office', 'civil.county', 'village.guanyin', 'leader'];
const masked: Readonly<Record<string, Masked>> = {
  'Person.phone': { reads: /^1\d\d\*{4}\d{4}$/, asked: '{ people(first: 100) { nodes { phone } } }' },
  'Person.idNumber': {
    reads: /^\d\d\*{14}\d[\dX]$/,
    asked: '{ people(first: 100) { nodes { idNumber } } }',
  },
  'Person.birthDate': {
    reads: /^\d{4}-\*\*-\*\*$/,
    asked: '{ people(first: 100) { nodes { birthDate } } }',
  },
  'Person.address': { reads: /^演示\*{6}$/, asked: '{ people(first: 100) { nodes { address } } }' },
  'Volunteer.emergencyPhone': {
    reads: /^1\d\d\*{4}\d{4}$/,
    asked: '{ volunteers(first: 100) { nodes { emergencyPhone } } }',
    by: everyReader.slice(1),
  },
  'Volunteer.guardianPhone': {
    reads: /^1\d\d\*{4}\d{4}$/,
    asked: '{ volunteers(first: 100) { nodes { guardianPhone } } }',
    by: ['county.office'],
  },
  'SocialOrganization.phone': {
    reads: /^1\d\d\*{4}\d{4}$/,
    asked: '{ socialOrganizations { nodes { phone } } }',
    by: ['county.office', 'civil.county', 'town.gujiao'],
  },
  'SocialWorker.certificate': {
    reads: /^\*{4,}\d{4}$/,
    asked: '{ socialWorkers { nodes { certificate } } }',
    by: ['county.office', 'civil.county', 'town.gujiao', 'village.guanyin'],
  },
};

test('a personal field is known to this test', () => {
  const personal = wireTypes(house.schema).flatMap(type =>
    Object.values(type.getFields()).flatMap(field =>
      ['P2', 'P3'].includes(policyOf(type, field).class) ? [`${type.name}.${field.name}`] : [],
    ),
  );
  expect(personal.toSorted()).toEqual(Object.keys(masked).toSorted());
});

test.each(Object.entries(masked))(
  '%s is answered masked to everybody',
  async (path, { reads, asked, by = everyReader }) => {
    const field = path.slice(path.indexOf('.') + 1);
    for (const as of by) {
      const texts = JSON.stringify(await (await house.as(as)).ok(asked));
      const values = [...texts.matchAll(new RegExp(`"${field}":"([^"]*)"`, 'g'))].map(([, value]) => value);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(value).toMatch(reads);
    }
  },
);
