import { expect, test } from 'vitest';
import { advance, stepsFrom, type Flow } from './flow.ts';
import { verdict } from './verdict.ts';

const steps = ['SUBMIT', 'RETURN', 'CLOSE'] as const;
type State = 'DRAFT' | 'SUBMITTED' | 'CLOSED';

const flow: Flow<State, (typeof steps)[number]> = {
  DRAFT: { SUBMIT: 'SUBMITTED' },
  SUBMITTED: { CLOSE: 'CLOSED', RETURN: 'DRAFT' },
  CLOSED: {},
};

test('a step leads where the table says', () => expect(advance(flow, 'SUBMITTED', 'RETURN')).toBe('DRAFT'));

test('a step the state does not offer is refused', () =>
  expect(verdict(() => advance(flow, 'CLOSED', 'SUBMIT'))).toBe('STEP_NOT_ALLOWED'));

test('a state offers its steps in the order of the list', () => {
  expect(stepsFrom(flow, 'SUBMITTED', steps)).toEqual(['RETURN', 'CLOSE']);
  expect(stepsFrom(flow, 'CLOSED', steps)).toEqual([]);
});
