import { Refusal } from './refusal.ts';

/** For every state, the steps that leave it and where they lead. */
export type Flow<State extends string, Step extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Step, State>>>>
>;

export function advance<State extends string, Step extends string>(
  flow: Flow<State, Step>,
  from: State,
  step: Step,
): State {
  const to = Object.hasOwn(flow[from], step) ? flow[from][step] : undefined;
  if (to === undefined) throw new Refusal('STEP_NOT_ALLOWED', { from, step });
  return to;
}

/** The steps a state offers, in the order of the given list: what buttons a page shows. */
export function stepsFrom<State extends string, Step extends string>(
  flow: Flow<State, Step>,
  from: State,
  steps: readonly Step[],
): readonly Step[] {
  return steps.filter(step => Object.hasOwn(flow[from], step));
}
