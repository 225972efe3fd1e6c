import { Refusal } from '../shared/index.ts';
import { divisionLevelLabels, type DivisionLevel } from './levels.ts';

interface CodeRule {
  readonly digits: number;
  /** How many leading digits are the division's own; the rest is zeros. */
  readonly own: number;
}

/** GB/T 2260 down to the county, then the statistical codes for towns and villages; hamlets have none. */
export const codeRules: Readonly<Record<DivisionLevel, CodeRule | null>> = {
  PROVINCE: { digits: 6, own: 2 },
  PREFECTURE: { digits: 6, own: 4 },
  COUNTY: { digits: 6, own: 6 },
  TOWN: { digits: 9, own: 9 },
  VILLAGE: { digits: 12, own: 12 },
  HAMLET: null,
};

export interface Coded {
  readonly level: DivisionLevel;
  readonly code?: string | null;
}

/** The code of a division fits its level and begins with the code of the division above, where that has one. */
export function requireCode({ level, code }: Coded, parent?: Coded | null): void {
  if (code === null || code === undefined) return;
  const rule = codeRules[level];
  if (rule === null) throw new Refusal('DIVISION_CODE_NOT_USED', { level: divisionLevelLabels[level] });
  if (!isCodeOf(level, code)) {
    throw new Refusal('DIVISION_CODE_MALFORMED', { level: divisionLevelLabels[level], digits: rule.digits });
  }
  const stem = parent ? stemOf(parent) : '';
  if (!code.startsWith(stem)) throw new Refusal('DIVISION_CODE_NOT_UNDER_PARENT', { parentCode: stem });
}

export function isCodeOf(level: DivisionLevel, code: string): boolean {
  const rule = codeRules[level];
  return (
    rule !== null && code.length === rule.digits && /^\d+$/.test(code) && /^0*$/.test(code.slice(rule.own))
  );
}

/** The leading digits every code below must repeat. */
export const stemOf = ({ level, code }: Coded): string => (code ?? '').slice(0, codeRules[level]?.own ?? 0);
