import {
  creditCode,
  deregister,
  requireCodeOfKind,
  requireRegistered,
  requireRegistration,
} from '@firefly/domain/organizations';
import { personName } from '@firefly/domain/people';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { requireOpenDepartment, requireOpenDivision } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Department, Division } from '../units/index.ts';
import { holdAlone } from './hold.ts';
import { IncubationBase, SocialOrganization, SocialWorker } from './organization.entity.ts';
import type {
  DeregisterSocialOrganizationInput,
  RegisterSocialOrganizationInput,
  UpdateSocialOrganizationInput,
} from './organization.inputs.ts';
import { phoneColumns, sealingKey } from './sealing.ts';

const everywhere = { filters: { scope: false } };

export async function registerSocialOrganization(
  work: Work,
  input: RegisterSocialOrganizationInput,
): Promise<SocialOrganization> {
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  requireOpenDepartment(department);
  requireOpenDivision(division);
  const code = creditCode(input.creditCode);
  requireCodeOfKind(code, input.kind);
  requireRegistration(input, dayOf(work.now));
  await requireFreeCode(work, code);
  const { id } = newId(SocialOrganization, input);
  const dataKey = sealingKey(work.keys, id);
  return work.em.create(SocialOrganization, {
    id,
    name: input.name,
    creditCode: code,
    kind: input.kind,
    state: 'REGISTERED',
    department: ref(department),
    division: ref(division),
    path: division.path,
    legalRepresentative: personName(input.legalRepresentative),
    foundedOn: input.foundedOn,
    registeredOn: input.registeredOn,
    dataKey,
    ...phoneColumns(work.keys, { id, dataKey }, input.phone ?? null),
  });
}

export async function updateSocialOrganization(
  work: Work,
  input: UpdateSocialOrganizationInput,
): Promise<SocialOrganization> {
  const organization = await load(work, SocialOrganization, input);
  requireRegistered(organization);
  const foundedOn = given(input.foundedOn, organization.foundedOn);
  requireRegistration({ foundedOn, registeredOn: organization.registeredOn }, dayOf(work.now));
  organization.foundedOn = foundedOn;
  organization.name = input.name ?? organization.name;
  if (input.legalRepresentative !== undefined)
    organization.legalRepresentative = personName(input.legalRepresentative);
  if (input.phone !== undefined)
    Object.assign(organization, phoneColumns(work.keys, organization, input.phone));
  return organization;
}

export async function deregisterSocialOrganization(
  work: Work,
  input: DeregisterSocialOrganizationInput,
): Promise<SocialOrganization> {
  const organization = await load(work, SocialOrganization, input);
  await holdAlone(work, organization);
  const { base } = organization;
  const sheltering = base && (await work.em.findOneOrFail(IncubationBase, base.id, everywhere));
  const workers = await work.em.count(SocialWorker, { organization, until: null }, everywhere);
  const today = dayOf(work.now);
  const on = input.on ?? today;
  deregister(organization, { base: sheltering?.name, workers }, { on, today });
  organization.state = 'DEREGISTERED';
  organization.deregisteredOn = on;
  organization.deregisterReason = input.reason;
  return organization;
}

async function requireFreeCode({ em }: Work, code: string): Promise<void> {
  const taken = await em.count(SocialOrganization, { creditCode: code }, everywhere);
  if (taken) throw new Refusal('CREDIT_CODE_TAKEN', { code, field: 'creditCode' });
}
