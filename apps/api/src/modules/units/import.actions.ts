import { dayOf, type Language, Refusal, sentence } from '@firefly/domain/shared';
import { type ImportOutcome, pathUnder, planImport, type PlannedRow } from '@firefly/domain/units';
import { type Loaded, ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import { load } from '../../graphql/load.ts';
import { nextPlace, rankOf } from './division.actions.ts';
import { ask } from '../guards.ts';
import { Division, DivisionSuccession } from './division.entity.ts';
import type { ImportDivisionsPayload, ImportedRow } from './import.type.ts';
import type { ImportDivisionsInput } from './units.inputs.ts';

/** Plans the whole list first, then does what the plan says; a dry run stops at the plan. */
export async function importDivisions(
  work: Work,
  input: ImportDivisionsInput,
): Promise<ImportDivisionsPayload> {
  const county = await load(work, Division, { id: input.countyId }, 'countyId');
  Object.assign(work.subject, { objectType: 'Division', objectId: county.id });
  const existing = await work.em.find(Division, { path: { $like: `${county.path}%` } });
  const known = new Map(existing.map(division => [division.id, division]));
  const facts = existing.map(division => ({ ...plain(division), parentId: division.parent?.id }));
  const plan = await heldBack(work, planImport(facts, input.rows));
  if (!input.dryRun) for (const row of plan) await carryOut(work, known, row);
  const count = (outcome: ImportOutcome) => plan.filter(row => row.outcome === outcome).length;
  return {
    dryRun: input.dryRun,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    rows: plan.map(row => shown(row, work.language)),
  };
}

/** A placeholder that still has teams or people is not given up: the line that would do so is refused, the others go on. */
const heldBack = (work: Work, plan: readonly PlannedRow[]): Promise<PlannedRow[]> =>
  Promise.all(
    plan.map(async (row): Promise<PlannedRow> => {
      if (row.outcome !== 'CREATED' || !row.retires) return row;
      const refusal = await refusalOf(() => ask('closeDivision', work, row.retires ?? ''));
      const { line, name, code } = row;
      return refusal ? { line, name, code, outcome: 'REFUSED', refusal } : row;
    }),
  );

async function refusalOf(run: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function carryOut(work: Work, known: ReadonlyMap<string, Division>, row: PlannedRow): Promise<void> {
  if (row.outcome === 'CREATED') await create(work, known, row);
  if (row.outcome === 'UPDATED') {
    const division = found(known, row.id);
    division.name = row.changes.name ?? division.name;
    division.code = row.changes.code ?? division.code;
    division.kind = row.changes.kind ?? division.kind;
    division.verified = row.changes.verified ?? division.verified;
    division.rank = rankOf({ ...plain(division), parent: parentOf(known, division) });
  }
}

async function create(
  work: Work,
  known: ReadonlyMap<string, Division>,
  row: Extract<PlannedRow, { outcome: 'CREATED' }>,
): Promise<void> {
  const { name, code, kind } = row;
  const parent = found(known, row.parentId);
  const place = await nextPlace(work);
  const today = dayOf(work.now);
  const division = work.em.create(Division, {
    name,
    code,
    kind,
    level: 'VILLAGE',
    verified: true,
    place,
    path: pathUnder(parent.path, place),
    rank: rankOf({ code, parent, place }),
    validFrom: today,
    parent: ref(parent),
  });
  if (!row.retires) return;
  const retired = found(known, row.retires);
  retired.validTo = today;
  work.em.create(DivisionSuccession, { division: ref(retired), successor: ref(division) });
}

const plain = ({ id, name, code, kind, level, verified, validTo, place }: Loaded<Division>) => ({
  id,
  name,
  code,
  kind,
  level,
  verified,
  validTo,
  place,
});

const parentOf = (known: ReadonlyMap<string, Division>, { parent }: Division) =>
  parent ? found(known, parent.id) : undefined;

function found(known: ReadonlyMap<string, Division>, id: string): Division {
  const division = known.get(id);
  if (!division) throw new Error('The plan names a division that was not given to it');
  return division;
}

const shown = (row: PlannedRow, language: Language): ImportedRow => ({
  line: row.line,
  outcome: row.outcome,
  name: row.name,
  code: row.code,
  ...(row.outcome === 'REFUSED'
    ? { refusal: row.refusal.code, message: sentence(row.refusal.code, row.refusal.facts, language) }
    : {}),
});
