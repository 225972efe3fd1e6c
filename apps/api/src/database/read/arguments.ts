import { Refusal, type RefusalCode } from '@firefly/domain/shared';
import { getArgumentValues } from 'graphql';
import { badInput } from './bad-input.ts';
import { type Cursors, listName } from './cursor.ts';
import { takeFilter } from './filter-values.ts';
import type { ListArgs } from './given.ts';
import { maxFirst, maxOffset, maxRows } from './limits.ts';
import type { ListPlan } from './plan.ts';

type Values = Readonly<Record<string, unknown>>;

interface Asked {
  readonly variables: Values;
  readonly cursors: Cursors;
  /** How many rows the outermost lists hang on. */
  readonly outside: number;
}

/** Takes the arguments of every list of a plan: each within its own limits, all within those of one root field. */
export function takeArguments(
  lists: readonly ListPlan[],
  { variables, cursors, outside }: Asked,
): ListArgs[] {
  const taken = lists.map(({ of, field, node }) => {
    const { first, offset, after, orderBy, filter } = getArgumentValues(field, node, variables);
    if (typeof orderBy !== 'string') throw badInput('orderBy', 'REQUIRED');
    return {
      first: wholeIn(first, { field: 'first', rule: 'PAGE_OUT_OF_RANGE', min: 1, max: maxFirst }),
      offset: wholeIn(offset ?? 0, { field: 'offset', rule: 'OFFSET_TOO_LARGE', min: 0, max: maxOffset }),
      after: typeof after === 'string' ? cursors.open(listName(of.name, orderBy), after) : undefined,
      orderBy,
      filter: takeFilter(of, filter),
    };
  });
  refuseTooMany(lists, taken, outside);
  return taken;
}

interface Range {
  readonly field: string;
  readonly rule: RefusalCode;
  readonly min: number;
  readonly max: number;
}

function wholeIn(value: unknown, { field, rule, min, max }: Range): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw badInput(field, rule, { min, max });
}

/** Sums the rows that all lists could answer: a list within another answers as often as the other has rows. */
function refuseTooMany(lists: readonly ListPlan[], taken: readonly ListArgs[], outside: number): void {
  const sizes: number[] = [];
  for (const [at, { within }] of lists.entries()) {
    const times = within === undefined ? outside : (sizes[within] ?? 0);
    sizes[at] = times * (taken[at]?.first ?? 0);
  }
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (rows > maxRows) throw new Refusal('REQUEST_TOO_COSTLY', { cost: rows, max: maxRows });
}
