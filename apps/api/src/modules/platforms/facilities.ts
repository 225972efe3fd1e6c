import { facilityDictionary } from '@firefly/domain/platforms';
import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import { DictionaryEntry } from '../settings/index.ts';

/** The codes, each once, in the order of the dictionary; one no longer offered stays where it was chosen before. */
export async function knownFacilities(
  { em }: Work,
  codes: readonly string[],
  chosen: readonly string[] = [],
): Promise<string[]> {
  const entries = await em.find(
    DictionaryEntry,
    { dictionary: { key: facilityDictionary } },
    { orderBy: { position: 'asc' } },
  );
  const offered = entries.filter(({ code, enabled }) => enabled || chosen.includes(code));
  const unknown = codes.find(code => !offered.some(entry => entry.code === code));
  if (unknown !== undefined) throw new Refusal('POSITION_FACILITY_UNKNOWN', { code: unknown });
  return offered.map(({ code }) => code).filter(code => codes.includes(code));
}
