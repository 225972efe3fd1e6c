import { dayOf, Refusal } from '@firefly/domain/shared';
import {
  closeDivision as mayClose,
  levelOfKind,
  pathUnder,
  placeDivision,
  requireCode,
  requireOpenDivision,
} from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import { given } from '../../graphql/given.ts';
import { load, newId } from '../../graphql/load.ts';
import { ask } from '../guards.ts';
import { Division, DivisionSuccession } from './division.entity.ts';
import type { CloseDivisionInput, CreateDivisionInput, UpdateDivisionInput } from './units.inputs.ts';

export async function createDivision(work: Work, input: CreateDivisionInput): Promise<Division> {
  const parent = await load(work, Division, { id: input.parentId }, 'parentId');
  const { kind, name, nameEn, code, verified, note } = input;
  const division = { kind, level: levelOfKind[kind], name, nameEn, code, verified, note };
  placeDivision(parent, division);
  await requireFree(work, { ...division, parent });
  const place = await nextPlace(work);
  return work.em.create(Division, {
    ...newId(Division, input),
    ...division,
    place,
    path: pathUnder(parent.path, place),
    rank: rankOf({ code, parent, place }),
    validFrom: input.validFrom ?? dayOf(work.now),
    parent: ref(parent),
  });
}

export async function updateDivision(work: Work, input: UpdateDivisionInput): Promise<Division> {
  const division = await load(work, Division, input);
  requireOpenDivision(division);
  const parent = await parentOf(division);
  await requireFree(work, { id: division.id, name: input.name, code: input.code, parent });
  division.name = input.name ?? division.name;
  division.nameEn = given(input.nameEn, division.nameEn);
  division.verified = input.verified ?? division.verified;
  division.note = given(input.note, division.note);
  division.code = input.code ?? division.code;
  division.rank = rankOf({ code: division.code, parent, place: division.place });
  requireCode(division, parent);
  return division;
}

export async function closeDivision(work: Work, input: CloseDivisionInput): Promise<Division> {
  const division = await load(work, Division, input);
  const successors = await Promise.all(
    input.successorIds.map(id => load(work, Division, { id }, 'successorIds')),
  );
  const openChildren = await work.em.count(Division, { parent: division, validTo: null });
  const today = dayOf(work.now);
  const validTo = input.validTo ?? today;
  mayClose({ division, openChildren, successors, validTo, today });
  await ask('closeDivision', work, division.id);
  division.validTo = validTo;
  division.note = input.reason;
  for (const successor of successors) {
    work.em.create(DivisionSuccession, { division: ref(division), successor: ref(successor) });
  }
  return division;
}

/** The one above may lie beyond the caller's reach; it is looked at, not changed. */
const parentOf = async ({ parent }: Division): Promise<Division | undefined> =>
  parent?.loadOrFail({ filters: { scope: false } });

interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly code?: string;
  readonly parent?: Division;
}

/** Of the open ones, no two have one code, and no two siblings one name. */
async function requireFree({ em }: Work, { id, name, code, parent }: Named): Promise<void> {
  const others = { validTo: null, ...(id ? { id: { $ne: id } } : {}) };
  const everywhere = { filters: { scope: false } };
  const coded = code ? await em.findOne(Division, { ...others, code }, everywhere) : null;
  if (coded) throw new Refusal('DIVISION_CODE_TAKEN', { code: code ?? '', name: coded.name, field: 'code' });
  const named = name && parent ? await em.count(Division, { ...others, name, parent }, everywhere) : 0;
  if (named) throw new Refusal('DIVISION_NAME_TAKEN', { name: name ?? '', field: 'name' });
}

/** Numbers for paths come from a sequence, so that two divisions made at once never share one. */
export async function nextPlace({ em }: Pick<Work, 'em'>): Promise<number> {
  const [next] = await rows(em, sql<{ place: number }>`select nextval('division_place')::int as place`);
  if (!next) throw new Error('The sequence division_place answered nothing');
  return next.place;
}

interface Ranked {
  readonly code?: string | null;
  readonly parent?: Pick<Division, 'rank'>;
  readonly place: number;
}

/** By code; what has none stands after its siblings, in the order in which it came. */
export const rankOf = ({ code, parent, place }: Ranked): string =>
  code ?? `${parent?.rank ?? ''}~${String(place).padStart(6, '0')}`;
