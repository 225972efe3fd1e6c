import {
  certificateNumber,
  leaveSocialWork as mayLeave,
  requireStart,
  requireWorking,
} from '@firefly/domain/organizations';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { requireOpenDepartment, requireOpenDivision } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';
import { holdRegistered } from './hold.ts';
import { SocialOrganization, SocialWorker } from './organization.entity.ts';
import { certificateColumns } from './sealing.ts';
import type { RegisterSocialWorkerInput, UpdateSocialWorkerInput } from './worker.inputs.ts';

const everywhere = { filters: { scope: false } };

export async function registerSocialWorker(
  work: Work,
  input: RegisterSocialWorkerInput,
): Promise<SocialWorker> {
  const person = await see(work, Person, input.personId, 'personId');
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  requireOpenDepartment(department);
  requireOpenDivision(division);
  const since = input.since ?? dayOf(work.now);
  requireStart(since, dayOf(work.now));
  const already = await work.em.count(SocialWorker, { person, until: null }, everywhere);
  if (already) throw new Refusal('SOCIAL_WORKER_EXISTS');
  const certificate = input.certificate ?? null;
  await requireFreeCertificate(work, certificate);
  const organization = await employer(work, input.organizationId);
  const { id } = newId(SocialWorker, input);
  return work.em.create(SocialWorker, {
    id,
    person: ref(person),
    qualification: input.qualification,
    department: ref(department),
    division: ref(division),
    path: division.path,
    organization: organization && ref(organization),
    since,
    ...certificateColumns(work.keys, { id, holder: person }, certificate),
  });
}

export async function updateSocialWorker(work: Work, input: UpdateSocialWorkerInput): Promise<SocialWorker> {
  const worker = await load(work, SocialWorker, input);
  requireWorking(worker);
  worker.qualification = input.qualification ?? worker.qualification;
  if (input.certificate !== undefined) {
    await requireFreeCertificate(work, input.certificate, worker.id);
    const holder = await worker.person.loadOrFail(everywhere);
    Object.assign(worker, certificateColumns(work.keys, { id: worker.id, holder }, input.certificate));
  }
  if (input.divisionId !== undefined) {
    const division = await see(work, Division, input.divisionId, 'divisionId');
    requireOpenDivision(division);
    worker.division = ref(division);
    worker.path = division.path;
  }
  if (input.organizationId === null) worker.organization = null;
  if (input.organizationId) {
    const organization = await employer(work, input.organizationId);
    worker.organization = organization && ref(organization);
  }
  return worker;
}

export async function leaveSocialWork(work: Work, input: ReasonedInput): Promise<SocialWorker> {
  const worker = await load(work, SocialWorker, input);
  const until = dayOf(work.now);
  mayLeave(worker, until);
  worker.until = until;
  return worker;
}

/** Whoever employs somebody stays registered until they have begun. */
async function employer(work: Work, id: string | undefined): Promise<SocialOrganization | undefined> {
  if (id === undefined) return undefined;
  const organization = await see(work, SocialOrganization, id, 'organizationId');
  await holdRegistered(work, organization);
  return organization;
}

/** A certificate is one person's; `own` is whoever is changed. */
async function requireFreeCertificate(
  { em, keys }: Work,
  certificate: string | null,
  own?: string,
): Promise<void> {
  if (certificate === null) return;
  const certificateIndex = keys.blindIndex('certificate', certificateNumber(certificate));
  const holder = await em.findOne(SocialWorker, { certificateIndex, until: null }, everywhere);
  if (holder && holder.id !== own) throw new Refusal('CERTIFICATE_NUMBER_TAKEN');
}
