import type { MikroORM } from '@mikro-orm/postgresql';
import type { Keys } from '../src/database/keys.ts';
import { Dictionary, DictionaryEntry } from '../src/modules/settings/index.ts';
import { ref } from '@mikro-orm/core';
import { Division } from '../src/modules/units/index.ts';
import { plantAccounts } from './accounts.ts';
import { plantHomes } from './homes.ts';
import { dictionaries } from './longli.ts';
import { plantPositions } from './positions.ts';
import { plantOrganizations } from './organizations.ts';
import { type Sowing, sowing } from './sow.ts';
import { plantTeams } from './teams.ts';
import { plantUnits } from './units.ts';
import { plantVolunteers } from './volunteers.ts';

export interface Demo {
  readonly password: string;
  readonly keys: Keys;
  readonly now: Date;
  readonly seed?: number;
}

/** Plants the county of the demo profile in one transaction; a database that has divisions is left alone. */
export async function seedDemo(orm: MikroORM, { password, keys, now, seed = 1 }: Demo): Promise<boolean> {
  return orm.em.fork().transactional(async em => {
    if (await em.count(Division, {}, { filters: { scope: false } })) return false;
    const ground = sowing({ em, keys, now, seed });
    const units = await plantUnits(ground);
    plantDictionaries(ground);
    await plantTeams(ground, units);
    await plantAccounts(ground, units, password);
    await plantVolunteers(ground, units);
    plantPositions(ground, units);
    plantOrganizations(ground, units);
    plantHomes(ground, units);
    return true;
  });
}

function plantDictionaries({ em, nextId }: Sowing): void {
  for (const { key, name, en, description, entries } of dictionaries) {
    const dictionary = em.create(Dictionary, { id: nextId(), key, name, nameEn: en, description });
    entries.forEach(([code, label, labelEn], index) => {
      em.create(DictionaryEntry, {
        id: nextId(),
        dictionary: ref(dictionary),
        code,
        label,
        labelEn,
        position: index + 1,
        enabled: true,
      });
    });
  }
}
