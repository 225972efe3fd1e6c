import { dayOf } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import {
  certificateColumns,
  Incubation,
  IncubationBase,
  phoneColumns,
  sealingKey,
  SocialOrganization,
  SocialWorker,
} from '../src/modules/organizations/index.ts';
import type { Department, Division } from '../src/modules/units/index.ts';
import { type InventedOrganization, inventedOrganizations, inventedWorkers } from './longli-society.ts';
import { inventedPerson, plantPerson } from './people.ts';
import type { Sowing } from './sow.ts';
import { departmentCalled, divisionCalled, type Units } from './units.ts';

/** The one base the brochure names, a few invented organisations and social workers: 540 and 26 are reported figures. */
export function plantOrganizations(sowing: Sowing, units: Units): void {
  const base = plantBase(sowing, units);
  const planted = new Map(
    inventedOrganizations.map(invented => [
      invented.name,
      plantOrganization(sowing, units, { ...invented, base }),
    ]),
  );
  for (const { at, line, qualification, employer } of inventedWorkers) {
    const division = divisionCalled(units, at);
    const { name, phone } = inventedPerson(sowing);
    const department = departmentCalled(units, line);
    const person = plantPerson(sowing, { name: `社工${name}`, phone, division });
    person.lines = [department.id];
    const id = sowing.nextId();
    const organization = planted.get(employer ?? '');
    const certificate = `2024${String(sowing.pick(10 ** 9)).padStart(12, '0')}`;
    sowing.em.create(SocialWorker, {
      id,
      person: ref(person),
      qualification,
      department: ref(department),
      division: ref(division),
      path: division.path,
      organization: organization && ref(organization),
      since: dayOf(sowing.now),
      ...certificateColumns(sowing.keys, { id, holder: person }, certificate),
    });
  }
}

function plantBase({ em, nextId }: Sowing, units: Units): IncubationBase {
  return em.create(IncubationBase, {
    id: nextId(),
    name: '龙里县社会组织孵化基地',
    state: 'ACTIVE',
    ...standing(units.county, departmentCalled(units, 'CIVIL_AFFAIRS')),
    capacity: 12,
  });
}

function plantOrganization(
  sowing: Sowing,
  units: Units,
  { name, creditCode, kind, line, at, incubated, base }: InventedOrganization & { base: IncubationBase },
): SocialOrganization {
  const { em, keys, nextId, now } = sowing;
  const id = nextId();
  const dataKey = sealingKey(keys, id);
  const place = standing(divisionCalled(units, at), departmentCalled(units, line));
  const representative = inventedPerson(sowing);
  const organization = em.create(SocialOrganization, {
    id,
    name: `${name}·演示`,
    creditCode,
    kind,
    state: 'REGISTERED',
    ...place,
    legalRepresentative: `${representative.name}·演示`,
    registeredOn: dayOf(now),
    base: incubated ? ref(base) : null,
    dataKey,
    ...phoneColumns(keys, { id, dataKey }, representative.phone),
  });
  if (incubated) {
    const { department, path } = place;
    const times = { since: dayOf(now), department, path };
    em.create(Incubation, { id: nextId(), organization: ref(organization), base: ref(base), ...times });
  }
  return organization;
}

const standing = (division: Division, department: Department) => ({
  department: ref(department),
  division: ref(division),
  path: division.path,
});
