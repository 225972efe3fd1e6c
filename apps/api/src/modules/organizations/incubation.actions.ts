import {
  closeBase,
  endIncubation as mayEnd,
  incubate as mayIncubate,
  requireRegistered,
  requireRoom,
} from '@firefly/domain/organizations';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { requireOpenDepartment, requireOpenDivision } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Department, Division } from '../units/index.ts';
import { holdAlone, holdBase } from './hold.ts';
import type {
  CreateIncubationBaseInput,
  EndIncubationInput,
  IncubateInput,
  UpdateIncubationBaseInput,
} from './incubation.inputs.ts';
import { Incubation, IncubationBase, SocialOrganization } from './organization.entity.ts';

const everywhere = { filters: { scope: false } };

export async function createIncubationBase(
  work: Work,
  input: CreateIncubationBaseInput,
): Promise<IncubationBase> {
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  requireOpenDepartment(department);
  requireOpenDivision(division);
  await requireFreeName(work, input.name);
  const { name, address, capacity } = input;
  return work.em.create(IncubationBase, {
    ...newId(IncubationBase, input),
    name,
    address,
    capacity,
    state: 'ACTIVE',
    department: ref(department),
    division: ref(division),
    path: division.path,
  });
}

export async function updateIncubationBase(
  work: Work,
  input: UpdateIncubationBaseInput,
): Promise<IncubationBase> {
  const base = await load(work, IncubationBase, input);
  const sheltered = await holdBase(work, base);
  if (input.name !== undefined && input.name !== base.name) await requireFreeName(work, input.name);
  const capacity = input.capacity ?? base.capacity;
  requireRoom({ capacity }, sheltered);
  base.name = input.name ?? base.name;
  base.address = given(input.address, base.address);
  base.capacity = capacity;
  return base;
}

export async function closeIncubationBase(work: Work, input: ReasonedInput): Promise<IncubationBase> {
  const base = await load(work, IncubationBase, input);
  closeBase(base, await holdBase(work, base));
  base.state = 'CLOSED';
  return base;
}

export async function incubate(work: Work, input: IncubateInput): Promise<Incubation> {
  const organization = await load(work, SocialOrganization, { id: input.organizationId }, 'organizationId');
  const base = await see(work, IncubationBase, input.baseId, 'baseId');
  requireRegistered(organization);
  await holdAlone(work, organization);
  const { name, state, capacity } = base;
  const today = dayOf(work.now);
  const since = input.since ?? today;
  mayIncubate(
    { name, state, capacity, sheltered: await holdBase(work, base) },
    await baseOf(work, organization),
    {
      since,
      registeredOn: organization.registeredOn,
      today,
    },
  );
  organization.base = ref(base);
  return work.em.create(Incubation, {
    ...newId(Incubation, input),
    organization: ref(organization),
    base: ref(base),
    department: organization.department,
    path: organization.path,
    since,
  });
}

export async function endIncubation(work: Work, input: EndIncubationInput): Promise<Incubation> {
  const incubation = await load(work, Incubation, input);
  const today = dayOf(work.now);
  const on = input.on ?? today;
  mayEnd(incubation, { on, today });
  const organization = await incubation.organization.loadOrFail(everywhere);
  organization.base = null;
  incubation.until = on;
  incubation.outcome = input.outcome;
  incubation.note = input.note;
  return incubation;
}

/** The base the organisation is in, within reach or not. */
async function baseOf({ em }: Work, organization: SocialOrganization): Promise<string | undefined> {
  const lasting = await em.findOne(
    Incubation,
    { organization, until: null },
    { ...everywhere, populate: ['base'] },
  );
  return lasting?.base.unwrap().name;
}

async function requireFreeName({ em }: Work, name: string): Promise<void> {
  const taken = await em.count(IncubationBase, { name, state: 'ACTIVE' }, everywhere);
  if (taken) throw new Refusal('BASE_NAME_TAKEN', { name, field: 'name' });
}
