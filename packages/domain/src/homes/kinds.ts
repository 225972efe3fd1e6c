import type { Labels } from '../shared/index.ts';
import type { DivisionLevel } from '../units/index.ts';

export const homeKinds = ['VOLUNTEER_HOME', 'SOCIAL_WORK_STATION', 'SOCIAL_WORK_POINT'] as const;
export type HomeKind = (typeof homeKinds)[number];

export const homeKindLabels: Labels<HomeKind> = {
  VOLUNTEER_HOME: { zh: '志愿者之家', en: 'Volunteer home' },
  SOCIAL_WORK_STATION: { zh: '社会工作和志愿服务站', en: 'Social-work station' },
  SOCIAL_WORK_POINT: { zh: '社工服务点', en: 'Social-work point' },
};

/** The levels at which a home may stand; which of them is a field, since the same word names both. */
export const homeLevels = ['TOWN', 'VILLAGE'] as const satisfies readonly DivisionLevel[];
export type HomeLevel = (typeof homeLevels)[number];

interface HomeRule {
  readonly at: readonly HomeLevel[];
  /** Where there is at most one open home of the kind in a division. */
  readonly singleAt: readonly HomeLevel[];
  /** Whether it is kept in somebody else's house, which is then named. */
  readonly hosted: boolean;
}

/** One volunteer home in a village, one station in a town; points stand in care centres and mutual-aid sites. */
export const homeRules: Readonly<Record<HomeKind, HomeRule>> = {
  VOLUNTEER_HOME: { at: ['TOWN', 'VILLAGE'], singleAt: ['VILLAGE'], hosted: false },
  SOCIAL_WORK_STATION: { at: ['TOWN'], singleAt: ['TOWN'], hosted: false },
  SOCIAL_WORK_POINT: { at: ['TOWN', 'VILLAGE'], singleAt: [], hosted: true },
};

export const hosts = ['DAY_CARE_CENTRE', 'MUTUAL_AID_SITE'] as const;
export type Host = (typeof hosts)[number];

export const hostLabels: Labels<Host> = {
  DAY_CARE_CENTRE: { zh: '老年人日间照料中心', en: 'Elder day-care centre' },
  MUTUAL_AID_SITE: { zh: '互助养老点', en: 'Mutual-aid site' },
};
