import type { Reach, Scope } from '@firefly/domain/access';

/** The reaches of one side of a scope, put together by kind so that most kinds need one condition. */
export interface Reaches {
  readonly blocks: readonly string[];
  readonly lines: readonly LineReach[];
  readonly teams: readonly string[];
  readonly accounts: readonly string[];
  readonly persons: readonly string[];
}

export interface LineReach {
  readonly block: string;
  readonly line: string;
}

/** A scope ready for SQL. Two scopes of one shape have the same text and differ in their values alone. */
export interface GroupedScope {
  readonly allow: Reaches;
  readonly deny: Reaches;
  readonly shape: string;
}

export function grouped(scope: Scope): GroupedScope {
  const [allow, deny] = [reachesIn(scope.allow), reachesIn(scope.deny)];
  return { allow, deny, shape: `${shapeOf(allow)}/${shapeOf(deny)}` };
}

export const isEmpty = ({ blocks, lines, teams, accounts, persons }: Reaches): boolean =>
  ![blocks, lines, teams, accounts, persons].some(({ length }) => length);

function reachesIn(reaches: readonly Reach[]): Reaches {
  const divisions = reaches.filter(reach => reach.kind === 'DIVISION');
  const selves = reaches.filter(reach => reach.kind === 'SELF');
  const blocks = widest(divisions.flatMap(({ block, line }) => (line === undefined ? [block] : [])));
  return {
    blocks,
    lines: divisions.flatMap(({ block, line }) =>
      line === undefined || isIn(blocks, block) ? [] : [{ block, line }],
    ),
    teams: unique(reaches.flatMap(reach => (reach.kind === 'TEAM' ? [reach.team] : []))),
    accounts: unique(selves.map(({ account }) => account)),
    persons: unique(selves.flatMap(({ person }) => (person === undefined ? [] : [person]))),
  };
}

/** Without the blocks that lie in another: fewer conditions, the same rows. */
const widest = (blocks: readonly string[]): string[] =>
  unique(blocks).filter(
    (block, _, all) =>
      !isIn(
        all.filter(other => other !== block),
        block,
      ),
  );

const isIn = (wide: readonly string[], block: string): boolean => wide.some(other => block.startsWith(other));

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const shapeOf = ({ blocks, lines, teams, accounts, persons }: Reaches): string =>
  [blocks.length, lines.length, ...[teams, accounts, persons].map(({ length }) => (length ? 1 : 0))].join(
    '.',
  );
