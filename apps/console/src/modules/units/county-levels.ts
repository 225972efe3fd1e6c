import { type DivisionLevel, divisionLevels } from '@firefly/domain/units';

/** Levels a county works with; those above it are there, but nobody looks for them. */
export const countyLevels: readonly DivisionLevel[] = divisionLevels.slice(divisionLevels.indexOf('COUNTY'));
