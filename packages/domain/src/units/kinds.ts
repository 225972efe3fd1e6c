import type { Labels } from '../shared/index.ts';
import type { DivisionLevel } from './levels.ts';

export const divisionKinds = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'SUBDISTRICT',
  'TOWN',
  'COMMUNITY',
  'VILLAGE',
  'HAMLET',
] as const;
export type DivisionKind = (typeof divisionKinds)[number];

export const divisionKindLabels: Labels<DivisionKind> = {
  PROVINCE: { zh: '省', en: 'Province' },
  PREFECTURE: { zh: '市（州）', en: 'Prefecture' },
  COUNTY: { zh: '县（市、区）', en: 'County' },
  SUBDISTRICT: { zh: '街道', en: 'Subdistrict' },
  TOWN: { zh: '镇', en: 'Town' },
  COMMUNITY: { zh: '社区', en: 'Community' },
  VILLAGE: { zh: '村', en: 'Village' },
  HAMLET: { zh: '村民组', en: 'Hamlet' },
};

/** A kind stands at exactly one level: the level is a field of the division and is never read from its name. */
export const levelOfKind: Readonly<Record<DivisionKind, DivisionLevel>> = {
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  SUBDISTRICT: 'TOWN',
  TOWN: 'TOWN',
  COMMUNITY: 'VILLAGE',
  VILLAGE: 'VILLAGE',
  HAMLET: 'HAMLET',
};

export const kindsOf = (level: DivisionLevel): readonly DivisionKind[] =>
  divisionKinds.filter(kind => levelOfKind[kind] === level);
