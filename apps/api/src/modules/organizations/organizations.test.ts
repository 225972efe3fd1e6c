import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let civil: Clerk;
beforeAll(async () => {
  county = await openCounty({ WORKER: 'none' });
  civil = await county.clerk('civil.county');
});
afterAll(() => county.close());

const carers = {
  name: '观音村邻里服务中心·演示',
  creditCode: '52522730MJ99900129',
  kind: 'SOCIAL_SERVICE',
  departmentId: '@department:CIVIL_AFFAIRS',
  divisionId: '@division:谷脚镇',
  legalRepresentative: '莫青山',
  phone: '19900007788',
  foundedOn: '2026-03-01',
  registeredOn: '2026-04-01',
};

describe('an organisation that is registered', () => {
  test.each([
    ['a check character that does not fit', { creditCode: '52522730MJ99900128' }, 'CREDIT_CODE_CHECK_WRONG'],
    ['an O in its code', { creditCode: '52522730MJ9990O129' }, 'CREDIT_CODE_MALFORMED'],
    ['the code of another kind', { kind: 'FOUNDATION' }, 'CREDIT_CODE_OF_OTHER_KIND'],
    ['a code that is taken', { creditCode: '52522730MJ99900015' }, 'CREDIT_CODE_TAKEN'],
    ['registered tomorrow', { registeredOn: '2026-11-03' }, 'ORGANIZATION_REGISTERED_IN_FUTURE'],
    ['founded after that', { foundedOn: '2026-04-02' }, 'ORGANIZATION_FOUNDED_AFTER_REGISTERED'],
    ['a representative with digits', { legalRepresentative: '莫3山' }, 'PERSON_NAME_MALFORMED'],
    ['a number that is none', { phone: '12345678901' }, 'PHONE_MALFORMED'],
  ])('does not have %s', async (_, wrong, code) => {
    expect(await civil.refused('registerSocialOrganization', { ...carers, ...wrong })).toBe(code);
  });

  test('is told which field is wrong, and why', async () => {
    const wrong = { ...carers, creditCode: '52522730MJ99900128' };
    const { errors } = await civil.hears('registerSocialOrganization', wrong);
    expect(errors?.[0]).toMatchObject({
      message: '统一社会信用代码的校验位不对，请对照登记证书逐位核对。',
      extensions: { fields: { creditCode: ['CREDIT_CODE_CHECK_WRONG'] } },
    });
  });

  test('shows its representative’s number masked, and the database keeps it sealed', async () => {
    const shown = 'socialOrganization { creditCode phone state }';
    const typed = { ...carers, creditCode: ' 52522730 mj999001 29 ' };
    const { socialOrganization } = await civil.does('registerSocialOrganization', typed, shown);
    expect(socialOrganization).toEqual({
      creditCode: '52522730MJ99900129',
      phone: '199****7788',
      state: 'REGISTERED',
    });
    const [row] = await county.rows(
      `select row_to_json(o)::text as all, phone_sealed from social_organization o where credit_code = $1`,
      ['52522730MJ99900129'],
    );
    expect(row?.phone_sealed).toMatch(/^g1\./);
    expect(row?.all).not.toContain('19900007788');
  });

  test('is neither seen nor named by another line, and not registered by a town', async () => {
    const education = await county.clerk('education.county');
    const update = { of: `organization:${carers.name}`, legalRepresentative: '别人' };
    expect(await education.refused('updateSocialOrganization', update)).toBe('NOT_FOUND');
    const town = await county.clerk('town.gujiao');
    expect(await town.refused('registerSocialOrganization', carers)).toBe('FORBIDDEN');
  });
});

describe('an incubation', () => {
  const entering = {
    organizationId: `@organization:${carers.name}`,
    baseId: '@base:龙里县社会组织孵化基地',
  };

  test('is one at a time, and keeps the organisation registered', async () => {
    const { incubation } = await civil.does(
      'incubate',
      entering,
      'incubation { organization { base { name } } }',
    );
    expect(incubation.organization.base.name).toBe('龙里县社会组织孵化基地');
    expect(await civil.refused('incubate', entering)).toBe('ORGANIZATION_IN_A_BASE');
    const ending = { of: `organization:${carers.name}`, reason: '停办' };
    expect(await civil.refused('deregisterSocialOrganization', ending)).toBe('ORGANIZATION_INCUBATED');
    expect(
      await civil.refused('closeIncubationBase', { of: 'base:龙里县社会组织孵化基地', reason: '搬迁' }),
    ).toBe('BASE_HAS_ORGANIZATIONS');
  });

  test('ends once, with an outcome, and is remembered', async () => {
    const ending = { of: `incubation:${carers.name}`, outcome: 'GRADUATED', note: '可独立运行' };
    const shown =
      'incubation { until outcome organization { base { id } incubations { nodes { outcome } } } }';
    const { incubation } = await civil.does('endIncubation', ending, shown);
    expect(incubation).toEqual({
      until: '2026-11-02',
      outcome: 'GRADUATED',
      organization: { base: null, incubations: { nodes: [{ outcome: 'GRADUATED' }] } },
    });
    expect(await civil.refused('endIncubation', ending)).toBe('INCUBATION_ENDED');
  });

  test('of the last room is given to one of eight who ask at once', async () => {
    const base = { name: '一间房孵化点·演示', capacity: 1, divisionId: '@division:谷脚镇' };
    await civil.does('createIncubationBase', { ...base, departmentId: '@department:CIVIL_AFFAIRS' });
    const names = Array.from({ length: 8 }, (_, at) => `候选组织${at}·演示`);
    await county.rows(
      `insert into social_organization (id, name, credit_code, kind, state, department_id, division_id, path,
         legal_representative, registered_on, data_key)
       select uuidv7(), n, '52522730MJ7770' || lpad(at::text, 4, '0'), kind, state, department_id, division_id, path,
         legal_representative, registered_on, data_key
       from social_organization cross join unnest($2::text[]) with ordinality each (n, at) where name = $1`,
      [carers.name, names],
    );
    const answers = await Promise.all(
      names.map(name =>
        civil.hears('incubate', { organizationId: `@organization:${name}`, baseId: `@base:${base.name}` }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'BASE_FULL'), 'DONE']);
  });
});

describe('a social worker', () => {
  const beginning = {
    personId: '@person:阳光民政观音村小队/MEMBER',
    qualification: 'ASSISTANT',
    certificate: '2025 0105 2730 009999',
    departmentId: '@department:CIVIL_AFFAIRS',
    divisionId: '@division:观音村',
    organizationId: '@organization:谷脚镇为老服务中心·演示',
  };

  test('is registered once, with a certificate that nobody reads again', async () => {
    const shown = 'socialWorker { certificate organization { name } }';
    const { socialWorker } = await civil.does('registerSocialWorker', beginning, shown);
    expect(socialWorker).toEqual({
      certificate: `${'*'.repeat(14)}9999`,
      organization: { name: '谷脚镇为老服务中心·演示' },
    });
    expect(await civil.refused('registerSocialWorker', beginning)).toBe('SOCIAL_WORKER_EXISTS');
    const another = { ...beginning, personId: '@person:阳光民政平山村小队/MEMBER' };
    expect(await civil.refused('registerSocialWorker', another)).toBe('CERTIFICATE_NUMBER_TAKEN');
    const [row] = await county.rows(
      `select row_to_json(w)::text as all from social_worker w where certificate_masked like '%9999'`,
    );
    expect(row?.all).not.toContain('202501052730009999');
  });

  test('keeps the employer registered until they leave', async () => {
    const ended = { of: 'incubation:谷脚镇为老服务中心·演示', outcome: 'WITHDRAWN' };
    await civil.does('endIncubation', ended);
    const ending = { of: 'organization:谷脚镇为老服务中心·演示', reason: '停办' };
    const { errors } = await civil.hears('deregisterSocialOrganization', ending);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ORGANIZATION_HAS_WORKERS', facts: { count: 2 } });
    await county.rows(`
      update social_worker set until = since
      where organization_id = (select id from social_organization where name = '谷脚镇为老服务中心·演示')`);
    const shown = 'socialOrganization { state deregisteredOn deregisterReason }';
    const { socialOrganization } = await civil.does('deregisterSocialOrganization', ending, shown);
    expect(socialOrganization).toEqual({
      state: 'DEREGISTERED',
      deregisteredOn: '2026-11-02',
      deregisterReason: '停办',
    });
    const late = { ...beginning, personId: '@person:阳光民政平山村小队/MEMBER', certificate: undefined };
    expect(await civil.refused('registerSocialWorker', late)).toBe('ORGANIZATION_DEREGISTERED');
  });
});

test('a division is not given up while an organisation stands in it', async () => {
  const office = await county.clerk('county.office');
  await office.does('createDivision', { parentId: '@division:洗马镇', kind: 'VILLAGE', name: '东村' });
  const there = { creditCode: '52522730MJ9990015J', name: '东村互助中心·演示', divisionId: '@division:东村' };
  await civil.does('registerSocialOrganization', { ...carers, ...there });
  const closing = { of: 'division:东村', reason: '并村', successorIds: [] };
  expect(await office.refused('closeDivision', closing)).toBe('DIVISION_HAS_ORGANIZATIONS');
  await civil.does('deregisterSocialOrganization', { of: `organization:${there.name}`, reason: '停办' });
  await office.does('closeDivision', closing);
});
