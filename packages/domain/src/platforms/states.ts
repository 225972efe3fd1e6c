import { Refusal, type Labels } from '../shared/index.ts';

export const positionStates = ['OPEN', 'CLOSED'] as const;
export type PositionState = (typeof positionStates)[number];

export const positionStateLabels: Labels<PositionState> = {
  OPEN: { zh: '开放', en: 'Open' },
  CLOSED: { zh: '停用', en: 'Closed' },
};

export interface PositionFacts {
  readonly name: string;
  readonly state: PositionState;
}

/** A closed position is reopened before it is changed. */
export function requireOpenPosition({ name, state }: PositionFacts): void {
  if (state === 'CLOSED') throw new Refusal('POSITION_CLOSED', { name });
}

export function requireClosedPosition({ name, state }: PositionFacts): void {
  if (state === 'OPEN') throw new Refusal('POSITION_OPEN', { name });
}
