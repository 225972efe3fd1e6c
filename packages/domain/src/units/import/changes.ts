import { isMarked } from './placeholders.ts';
import { villageKind } from './names.ts';
import type { VillageChanges } from './outcomes.ts';
import type { ExistingDivision, VillageRow } from './rows.ts';

/** What the row corrects in a village that is there: a real name from the list counts as verified. */
export function changesOf(village: ExistingDivision, { name, code }: VillageRow): VillageChanges {
  const renamed = name !== village.name;
  const kind = villageKind(name, code ?? village.code ?? null);
  return {
    ...(renamed ? { name } : {}),
    ...(code !== null && code !== village.code ? { code } : {}),
    ...(renamed && kind !== village.kind ? { kind } : {}),
    ...(!village.verified && !isMarked(name) ? { verified: true } : {}),
  };
}
