import { homeRules, placeHome, requireOpenHome, workPhone } from '@firefly/domain/homes';
import { dayOf, openingHours } from '@firefly/domain/shared';
import { requireOpenDepartment, requireOpenDivision } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { later } from '../../graphql/later.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Department, Division } from '../units/index.ts';
import { chosenFacilities } from './facilities.ts';
import { Home } from './home.entity.ts';
import type { CreateHomeInput, UpdateHomeInput } from './home.inputs.ts';

export async function createHome(work: Work, input: CreateHomeInput): Promise<Home> {
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  requireOpenDepartment(department);
  requireOpenDivision(division);
  const { kind, host, name, address, contact } = input;
  const level = placeHome({ kind, level: division.level, host }, await standing(work, division, input));
  const facilities = await chosenFacilities(work, input.facilities ?? []);
  if (facilities.length) await later(work, 'countFacilities', {});
  return work.em.create(Home, {
    ...newId(Home, input),
    kind,
    level,
    host,
    name,
    state: 'ACTIVE',
    department: ref(department),
    division: ref(division),
    path: division.path,
    address,
    contact,
    workPhone: input.workPhone && workPhone(input.workPhone),
    facilities,
    openingHours: openingHours(input.openingHours ?? []),
  });
}

export async function updateHome(work: Work, input: UpdateHomeInput): Promise<Home> {
  const home = await load(work, Home, input);
  requireOpenHome(home);
  home.name = input.name ?? home.name;
  home.address = given(input.address, home.address);
  home.contact = given(input.contact, home.contact);
  home.workPhone = given(input.workPhone && workPhone(input.workPhone), home.workPhone);
  if (input.openingHours) home.openingHours = openingHours(input.openingHours);
  if (input.facilities) {
    home.facilities = await chosenFacilities(work, input.facilities, home.facilities);
    await later(work, 'countFacilities', {});
  }
  return home;
}

export async function closeHome(work: Work, input: ReasonedInput): Promise<Home> {
  const home = await load(work, Home, input);
  requireOpenHome(home);
  home.state = 'CLOSED';
  home.closedOn = dayOf(work.now);
  home.closeReason = input.reason;
  return home;
}

/** The name of the open home of that kind which stands there already, within reach or not. */
async function standing(
  { em }: Work,
  division: Division,
  { kind }: Pick<CreateHomeInput, 'kind'>,
): Promise<string | undefined> {
  if (!homeRules[kind].singleAt.length) return undefined;
  const found = await em.findOne(Home, { division, kind, state: 'ACTIVE' }, { filters: { scope: false } });
  return found?.name;
}
