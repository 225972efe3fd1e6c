import { facilityDictionary } from '@firefly/domain/homes';
import { Refusal } from '@firefly/domain/shared';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';
import type { Task } from '../../graphql/later.ts';
import { DictionaryEntry } from '../settings/index.ts';

/** The codes in the order of the dictionary; one that is disabled stays where it was chosen and is not chosen anew. */
export async function chosenFacilities(
  { em }: Pick<Work, 'em'>,
  codes: readonly string[],
  kept: readonly string[] = [],
): Promise<string[]> {
  if (!codes.length) return [];
  const entries = await em.find(
    DictionaryEntry,
    { dictionary: { key: facilityDictionary } },
    { orderBy: { position: 'asc' } },
  );
  const offered = entries
    .filter(({ code, enabled }) => enabled || kept.includes(code))
    .map(({ code }) => code);
  const unknown = codes.find(code => !offered.includes(code));
  if (unknown !== undefined) throw new Refusal('FACILITY_UNKNOWN', { code: unknown });
  return offered.filter(code => codes.includes(code));
}

/** Counts anew how many homes carry each word of the dictionary; a second run changes nothing. */
export const countFacilities: Task = async em => {
  await rows(
    em,
    sql`
    update dictionary_entry e set usage_count = (select count(*) from home h where e.code = any (h.facilities))
    from dictionary d where d.id = e.dictionary_id and d.key = ${facilityDictionary}`,
  );
};
