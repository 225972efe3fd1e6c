import { requireOpenHome, requireStock, requireVisitDay, stockChange } from '@firefly/domain/homes';
import { dayOf, Refusal } from '@firefly/domain/shared';
import type { UnitState } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import { load, newId } from '../../graphql/load.ts';
import { Home, HomeVisit, Supply, SupplyMove } from './home.entity.ts';
import type {
  AddSupplyInput,
  MoveSuppliesInput,
  RecordVisitInput,
  UpdateSupplyInput,
} from './keeping.inputs.ts';

export async function recordVisit(work: Work, input: RecordVisitInput): Promise<HomeVisit> {
  const home = await load(work, Home, { id: input.homeId }, 'homeId');
  await holdOpen(work, home);
  const today = dayOf(work.now);
  const visitedOn = input.visitedOn ?? today;
  requireVisitDay(visitedOn, today);
  const { visitor, purpose, people } = input;
  return work.em.create(HomeVisit, {
    ...newId(HomeVisit, input),
    home: ref(home),
    department: home.department,
    path: home.path,
    visitedOn,
    visitor,
    purpose,
    people,
    recordedBy: work.actor?.displayName,
  });
}

export async function addSupply(work: Work, input: AddSupplyInput): Promise<Supply> {
  const home = await load(work, Home, { id: input.homeId }, 'homeId');
  await holdOpen(work, home);
  await requireFreeName(work, home.id, input.name);
  const { name, unit, minimum } = input;
  return work.em.create(Supply, {
    ...newId(Supply, input),
    home: ref(home),
    department: home.department,
    path: home.path,
    name,
    unit,
    minimum,
  });
}

export async function updateSupply(work: Work, input: UpdateSupplyInput): Promise<Supply> {
  const supply = await load(work, Supply, input);
  await holdOpen(work, await supply.home.loadOrFail({ filters: { scope: false } }));
  if (input.name !== undefined && input.name !== supply.name)
    await requireFreeName(work, supply.home.id, input.name);
  supply.name = input.name ?? supply.name;
  supply.minimum = input.minimum ?? supply.minimum;
  return supply;
}

export async function moveSupplies(work: Work, input: MoveSuppliesInput): Promise<SupplyMove> {
  const supply = await load(work, Supply, { id: input.supplyId }, 'supplyId');
  await holdOpen(work, await supply.home.loadOrFail({ filters: { scope: false } }));
  const { kind, quantity, note } = input;
  const stockLeft = await changeStock(work, supply.id, stockChange(kind, quantity));
  return work.em.create(SupplyMove, {
    ...newId(SupplyMove, input),
    supply: ref(supply),
    department: supply.department,
    path: supply.path,
    kind,
    quantity,
    stockLeft,
    note,
    recordedBy: work.actor?.displayName,
  });
}

/** Whoever comes second for the last one waits here, and then finds it gone. */
async function changeStock({ em }: Work, id: string, change: number): Promise<number> {
  const [held] = await rows(
    em,
    sql<{ quantity: number }>`select quantity from supply where id = ${id} for update`,
  );
  const stock = held?.quantity ?? 0;
  requireStock(stock, change);
  await rows(
    em,
    sql`update supply set quantity = quantity + ${change}, version = version + 1 where id = ${id}`,
  );
  return stock + change;
}

/** Holds a home open until this is done: nobody closes it meanwhile. */
async function holdOpen({ em }: Work, { id, name }: Home): Promise<void> {
  const [row] = await rows(em, sql<{ state: UnitState }>`select state from home where id = ${id} for share`);
  requireOpenHome({ name, state: row?.state ?? 'CLOSED' });
}

async function requireFreeName({ em }: Work, home: string, name: string): Promise<void> {
  const taken = await em.count(Supply, { home, name }, { filters: { scope: false } });
  if (taken) throw new Refusal('SUPPLY_NAME_TAKEN', { name, field: 'name' });
}
