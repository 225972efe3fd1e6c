import { isOneOf, Refusal, type Label } from '../shared/index.ts';
import { divisionLevelLabels, type DivisionLevel, type UnitState } from '../units/index.ts';
import { homeKindLabels, homeLevels, homeRules, type HomeKind, type HomeLevel, type Host } from './kinds.ts';

export interface HomeFacts {
  readonly name: string;
  readonly state: UnitState;
}

interface HomePlace {
  readonly kind: HomeKind;
  readonly level: DivisionLevel;
  readonly host?: Host | null;
}

/** The level at which the home will stand; refused where its kind does not belong or one of it stands already. */
export function placeHome({ kind, level, host }: HomePlace, standing: string | undefined): HomeLevel {
  const { at, singleAt, hosted } = homeRules[kind];
  const label = homeKindLabels[kind];
  if (!isOneOf(homeLevels, level) || !at.includes(level)) {
    throw new Refusal('HOME_MISPLACED', {
      kind: label,
      levels: joined(at.map(one => divisionLevelLabels[one])),
      level: divisionLevelLabels[level],
    });
  }
  if (hosted && !host) throw new Refusal('HOME_HOST_NEEDED', { kind: label });
  if (!hosted && host) throw new Refusal('HOME_TAKES_NO_HOST', { kind: label });
  if (standing !== undefined && singleAt.includes(level)) {
    throw new Refusal('HOME_EXISTS', { kind: label, name: standing });
  }
  return level;
}

/** A closed home is history: it is read, and no longer written. */
export function requireOpenHome({ name, state }: HomeFacts): void {
  if (state === 'CLOSED') throw new Refusal('HOME_CLOSED', { name });
}

const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('、'),
  en: labels.map(({ en }) => en).join(' or '),
});
