import { isPermission, permissionKeys } from '@firefly/domain/access';
import * as shared from '@firefly/domain/shared';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredReadables } from '../src/database/read/readable.ts';
import { standingOf } from '../src/database/scope.ts';
import { policyOf, wireTypes } from '../src/graphql/classified.ts';
import { mayOf } from '../src/graphql/closed.ts';
import { type Kitchen, nobody, openKitchen } from './cookbook/kitchen.ts';
import { recipeCalled, recipes } from './cookbook/recipes.ts';

let kitchen: Kitchen;
beforeAll(async () => {
  kitchen = await openKitchen();
});
afterAll(() => kitchen.close());

const rootFields = () => {
  const { schema } = kitchen.house;
  return [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {}),
  );
};

const wireFields = () =>
  wireTypes(kitchen.house.schema).flatMap(type =>
    Object.values(type.getFields()).map(field => ({
      path: `${type.name}.${field.name}`,
      ...policyOf(type, field),
    })),
  );

describe('every operation', () => {
  test('names a permission of the domain, except the two by which one signs in', () => {
    const open = rootFields().filter(field => !isPermission(mayOf(field)));
    expect(open.map(field => [field.name, mayOf(field)])).toEqual([
      ['signIn', 'PUBLIC'],
      ['refresh', 'PUBLIC'],
    ]);
  });

  test('leaves no permission without a use', () => {
    const used = new Set<string>([
      ...rootFields().map(mayOf),
      ...declaredReadables().map(({ permission }) => permission),
      // The edge asks for it: whether the contract and what is wrong with a document may be told.
      'schema.read',
    ]);
    expect(permissionKeys.filter(permission => !used.has(permission))).toEqual([]);
  });
});

describe('whoever tries to change what they may not', () => {
  test('stands in the audit, with what they tried it on', async () => {
    const recipe = recipeCalled('close-team');
    await kitchen.prepare(recipe);
    const variables = await kitchen.fill(recipe);
    const { errors } = await kitchen.as('leader').ask(recipe.text, variables);
    const requestId = errors?.[0]?.extensions.requestId;
    const asked = `query($id: String) { auditEntries(filter: { requestId: $id }) { nodes {
      actorUsername operation permission outcome code objectType } } }`;
    const { auditEntries } = await kitchen.as('audit.admin').ok(asked, { id: requestId });
    expect(auditEntries.nodes).toEqual([
      {
        actorUsername: 'leader',
        operation: 'closeTeam',
        permission: 'teams.close',
        outcome: 'REFUSED',
        code: 'FORBIDDEN',
        objectType: 'Team',
      },
    ]);
  });
});

describe('every field of the wire', () => {
  test('has a class, and what is personal a mask of the domain', () => {
    const masks = Object.keys(shared).filter(name => name.startsWith('mask'));
    expect(wireFields().length).toBeGreaterThan(200);
    const named = wireFields().flatMap(({ masked }) => masked ?? []);
    expect(masks).toEqual(expect.arrayContaining(named));
  });

  /** How each personal field reads when it is masked, and the document in which it is seen. */
  const masked: Readonly<
    Record<string, { readonly reads: RegExp; readonly asked: string; readonly by?: readonly string[] }>
  > = {
    'Person.phone': { reads: /^1\d\d\*{4}\d{4}$/, asked: '{ people(first: 100) { nodes { phone } } }' },
    'SocialWorker.certificate': {
      reads: /^\*{4,}\d{4}$/,
      asked: '{ socialWorkers { nodes { certificate } } }',
      by: ['county.office', 'civil.county', 'town.gujiao', 'village.guanyin'],
    },
    'SocialOrganization.phone': {
      reads: /^1\d\d\*{4}\d{4}$/,
      asked: '{ socialOrganizations { nodes { phone } } }',
      by: ['county.office', 'civil.county', 'town.gujiao'],
    },
  };

  test('that is personal is known to this test', () => {
    const personal = wireFields().filter(({ class: of }) => of === 'P2' || of === 'P3');
    expect(personal.map(({ path }) => path)).toEqual(Object.keys(masked));
  });

  test.each(Object.entries(masked))(
    '%s is answered masked to everybody',
    async (path, { reads, asked, by }) => {
      const field = path.slice(path.indexOf('.') + 1);
      for (const as of by ?? ['system.admin', 'county.office', 'civil.county', 'village.guanyin', 'leader']) {
        const texts = JSON.stringify(await (await kitchen.house.as(as)).ok(asked));
        const values = [...texts.matchAll(new RegExp(`"${field}":"([^"]*)"`, 'g'))].map(([, value]) => value);
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(value).toMatch(reads);
      }
    },
  );
});

describe('every table', () => {
  /** Tables that belong to no place, or that nobody finds by an id from outside. */
  const placeless: Readonly<Record<string, string>> = {
    AuditEntry: 'only ever added to; read with access.readAudit',
    AuditSeal: 'written by the sealer alone',
    Department: 'a line of the whole county',
    Dictionary: 'words of the whole county',
    DictionaryEntry: 'words of the whole county',
    DivisionSuccession: 'made with the divisions it names',
    Idempotency: 'found by the account that asks',
    RateLimit: 'counters by account and address',
    RefreshToken: 'found by the hash of its secret',
    Role: 'the roles of the domain as rows',
    Session: 'found by the hash of its secret or by the account that asks',
    SignInDelay: 'counters by address',
  };

  test('has a scope, or stands here with a reason', () => {
    const metas = [...kitchen.house.orm.getMetadata().getAll().values()];
    const without = metas.filter(meta => !standingOf(meta)).map(({ className }) => className);
    expect(without.toSorted()).toEqual(Object.keys(placeless));
  });

  /** What whoever holds the permission reads as a whole, wherever they hold it. */
  const readAsAWhole: Readonly<Record<string, string>> = {
    AuditEntry: 'nobody holds access.readAudit for a part of the county',
    Department: 'reference data',
    Dictionary: 'reference data',
    DictionaryEntry: 'reference data',
    Division: 'reference data; changed within reach alone',
    DivisionSuccession: 'reference data',
    Role: 'reference data of the administrators',
  };

  test('is read within reach, or stands here with a reason', () => {
    const open = declaredReadables().filter(({ scope }) => scope === 'open');
    expect(open.map(({ name }) => name).toSorted()).toEqual(Object.keys(readAsAWhole));
  });
});

describe('nobody without a session', () => {
  const refused = {
    errors: [
      {
        message: '请先登录。',
        extensions: { code: 'UNAUTHENTICATED', facts: {}, requestId: expect.any(String) },
      },
    ],
  };

  const askedByNobody = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const before = kitchen.house.statements.length;
    const { headers, ...heard } = await kitchen.house.anybody.ask(query, variables);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(kitchen.house.statements.length).toBe(before);
    return heard;
  };

  const closedDocuments = [...recipes.values()].filter(({ as }) => as !== nobody);

  test.each(closedDocuments)('reads or does anything by $name', async ({ text, variables }) => {
    expect(await askedByNobody(text, variables)).toEqual({ status: 200, ...refused });
  });

  test.each([
    ['the schema', getIntrospectionQuery()],
    ['the name of the root type', '{ __typename }'],
    ['a field that does not exist', '{ secrets }'],
    ['a public field beside another', 'mutation { signOut { done } refresh(input: {}) { done } }'],
  ])('learns anything from %s', async (_, query) => {
    expect(await askedByNobody(query)).toEqual({ status: 200, ...refused });
  });

  test('gets in with a token that nobody was given', async () => {
    const forged = { authorization: `Bearer ${'A'.repeat(43)}` };
    const { errors } = await kitchen.house.anybody.ask('{ me { id } }', {}, forged);
    expect(errors).toEqual(refused.errors);
  });
});
