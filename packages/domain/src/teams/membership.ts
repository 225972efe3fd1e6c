import { Refusal, type Day } from '../shared/index.ts';

/** An open membership of one person, as the rule about the main team sees it. */
export interface OpenMembership {
  readonly id: string;
  readonly teamId: string;
  readonly main: boolean;
  readonly since: Day;
}

export interface Joining {
  readonly teamId: string;
  readonly main: boolean;
  readonly since: Day;
  readonly today: Day;
}

/** Who must change beside the membership itself, so that a person with teams has exactly one main team. */
export interface MainTeam {
  readonly main: boolean;
  readonly demoted: readonly string[];
}

/** `open` are the person's open memberships; the first team of a person is the main one, asked or not. */
export function joinTeam(open: readonly OpenMembership[], { teamId, main, since, today }: Joining): MainTeam {
  if (open.some(membership => membership.teamId === teamId)) throw new Refusal('MEMBERSHIP_EXISTS');
  if (since > today) throw new Refusal('MEMBERSHIP_STARTS_IN_FUTURE');
  return main ? { main, demoted: mainsOf(open) } : { main: open.length === 0, demoted: [] };
}

/** Making a team the main one takes it from the other; a main team is not given up without another. */
export function chooseMain(
  open: readonly OpenMembership[],
  changed: Pick<OpenMembership, 'id' | 'main'>,
  main: boolean,
): MainTeam {
  if (changed.main && !main) throw new Refusal('MEMBERSHIP_MAIN_NEEDED');
  return { main, demoted: main ? mainsOf(open.filter(({ id }) => id !== changed.id)) : [] };
}

/** Who becomes the main team when somebody leaves theirs: the one they have been in longest. */
export function leaveTeam(
  open: readonly OpenMembership[],
  left: Pick<OpenMembership, 'id' | 'main' | 'since'>,
  until: Day,
): { readonly promoted: string | undefined } {
  if (until < left.since) throw new Refusal('MEMBERSHIP_ENDS_BEFORE_START', { since: left.since });
  if (!left.main) return { promoted: undefined };
  const [longest] = open
    .filter(({ id }) => id !== left.id)
    .toSorted((one, other) => (`${one.since} ${one.id}` < `${other.since} ${other.id}` ? -1 : 1));
  return { promoted: longest?.id };
}

export function requireOpenMembership({ until }: { readonly until?: Day | null }): void {
  if (until !== null && until !== undefined) throw new Refusal('MEMBERSHIP_ENDED');
}

const mainsOf = (open: readonly OpenMembership[]): readonly string[] =>
  open.filter(({ main }) => main).map(({ id }) => id);
