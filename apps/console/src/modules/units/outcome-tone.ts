import type { ImportOutcome } from '@firefly/domain/units';

export const outcomeTones: Readonly<Record<ImportOutcome, 'green' | 'blue' | 'plain' | 'danger'>> = {
  CREATED: 'green',
  UPDATED: 'blue',
  UNCHANGED: 'plain',
  REFUSED: 'danger',
};
