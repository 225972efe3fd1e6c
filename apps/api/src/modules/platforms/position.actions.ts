import { linesOf, openingWeek, requireClosedPosition, servedBy, workPhone } from '@firefly/domain/platforms';
import { dayOf, Refusal } from '@firefly/domain/shared';
import { isOpen } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { newId, see } from '../../graphql/load.ts';
import { Person } from '../people/index.ts';
import { Department, Division } from '../units/index.ts';
import { knownFacilities } from './facilities.ts';
import { loadKept, loadOpen } from './keep.ts';
import { Position } from './position.entity.ts';
import type { CreatePositionInput, UpdatePositionInput } from './position.inputs.ts';

export async function createPosition(work: Work, input: CreatePositionInput): Promise<Position> {
  const department = await see(work, Department, input.departmentId, 'departmentId');
  const division = await openDivision(work, input.divisionId);
  if (department.state === 'CLOSED') {
    throw new Refusal('POSITION_DEPARTMENT_CLOSED', { name: department.name });
  }
  const contact = input.contactId ? await see(work, Person, input.contactId, 'contactId') : undefined;
  const { name, kind, address, introduction, capacity } = input;
  await requireFreeName(work, { department: department.id, division: division.id, name });
  return work.em.create(Position, {
    ...newId(Position, input),
    name,
    kind,
    platforms: servedBy(kind, input.platforms),
    state: 'OPEN',
    department: ref(department),
    division: ref(division),
    path: division.path,
    lines: linesOf({ owner: department, sharedWith: [] }),
    address,
    introduction,
    openingHours: openingWeek(input.openingHours ?? []),
    facilities: await knownFacilities(work, input.facilities ?? []),
    capacity,
    workPhone: input.workPhone && workPhone(input.workPhone),
    contact: contact && ref(contact),
  });
}

export async function updatePosition(work: Work, input: UpdatePositionInput): Promise<Position> {
  const position = await loadOpen(work, input);
  const { name = position.name, kind = position.kind } = input;
  if (input.divisionId !== undefined) await move(work, position, input.divisionId);
  if (input.contactId === null) position.contact = null;
  else if (input.contactId) position.contact = ref(await see(work, Person, input.contactId, 'contactId'));
  if (input.openingHours) position.openingHours = openingWeek(input.openingHours);
  if (input.facilities) {
    position.facilities = await knownFacilities(work, input.facilities, position.facilities);
  }
  if (input.workPhone !== undefined) position.workPhone = input.workPhone && workPhone(input.workPhone);
  if (name !== position.name || input.divisionId !== undefined) {
    const { department, division } = position;
    await requireFreeName(work, { department: department.id, division: division.id, name }, position.id);
  }
  position.name = name;
  position.kind = kind;
  position.platforms = servedBy(kind, input.platforms ?? position.platforms);
  position.address = given(input.address, position.address);
  position.introduction = given(input.introduction, position.introduction);
  position.capacity = given(input.capacity, position.capacity);
  return position;
}

export async function closePosition(work: Work, input: ReasonedInput): Promise<Position> {
  const position = await loadOpen(work, input);
  position.state = 'CLOSED';
  position.closedOn = dayOf(work.now);
  position.closedReason = input.reason;
  return position;
}

export async function reopenPosition(work: Work, input: ReasonedInput): Promise<Position> {
  const position = await loadKept(work, input);
  requireClosedPosition(position);
  const { department, division, name } = position;
  await openDivision(work, await division.loadOrFail({ filters: { scope: false } }));
  await requireFreeName(work, { department: department.id, division: division.id, name });
  position.state = 'OPEN';
  position.closedOn = null;
  position.closedReason = null;
  return position;
}

async function move(work: Work, position: Position, divisionId: string): Promise<void> {
  const division = await openDivision(work, divisionId);
  position.division = ref(division);
  position.path = division.path;
}

async function openDivision(work: Work, named: string | Division): Promise<Division> {
  const division = typeof named === 'string' ? await see(work, Division, named, 'divisionId') : named;
  if (!isOpen(division)) throw new Refusal('POSITION_DIVISION_CLOSED', { name: division.name });
  return division;
}

interface Naming {
  readonly department: string;
  readonly division: string;
  readonly name: string;
}

/** Two open positions of one keeper in one place could not be told apart. */
async function requireFreeName({ em }: Work, naming: Naming, except?: string): Promise<void> {
  const taken = await em.count(
    Position,
    { ...naming, state: 'OPEN', ...(except && { id: { $ne: except } }) },
    { filters: { scope: false } },
  );
  if (taken) throw new Refusal('POSITION_NAME_TAKEN', { name: naming.name, field: 'name' });
}
