import type { OperationDefinitionNode } from 'graphql';
import { type Asked, costOf } from './cost.ts';

interface Price {
  readonly cost: number;
  /** The variables that decided it, as they were. */
  readonly deciding: ReadonlyMap<string, unknown>;
}

const prices = new WeakMap<OperationDefinitionNode, Price>();

/** What an operation costs, reckoned again only when a variable that decides it has changed. */
export function priceOf(asked: Asked): number {
  const known = prices.get(asked.operation);
  if (known && isSame(known, asked)) return known.cost;
  const deciding = new Map<string, unknown>();
  const cost = costOf({ ...asked, variables: noting(asked.variables, deciding) });
  prices.set(asked.operation, { cost, deciding });
  return cost;
}

function isSame({ deciding }: Price, { variables }: Asked): boolean {
  for (const [name, value] of deciding) if (variables[name] !== value) return false;
  return true;
}

/** The same variables, noting which of them are looked at. */
const noting = (variables: Asked['variables'], looked: Map<string, unknown>): Asked['variables'] =>
  new Proxy(variables, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === 'string') looked.set(name, value);
      return value;
    },
  });
