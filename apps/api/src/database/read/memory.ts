import type { Permission } from '@firefly/domain/access';
import type { FieldNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Given } from './given.ts';
import type { ListPlan } from './plan.ts';
import type { Sql } from './readable.ts';
import type { Statement } from './statement.ts';

/** How one selection is read. */
export interface Way {
  readonly lists: readonly ListPlan[];
  readonly permissions: readonly Permission[];
  readonly write: (like: Given) => Sql;
}

/** A way that has been found, and the statements it has needed so far. */
interface Known extends Way {
  readonly nodes: readonly FieldNode[];
  readonly what: string;
  readonly statements: LRUCache<string, Statement>;
}

/** Statements of one selection worth keeping: variables and scopes make them. */
const maxStatements = 50;
/** Ways to read one selection worth keeping: `nodes` has one for each set of types. */
const maxWays = 8;

/** What was found out about documents. It lives as long as the executor keeps them, because it hangs on their nodes. */
export class Memory {
  readonly #ways = new WeakMap<FieldNode, readonly Known[]>();

  /** The way to read these nodes, found once. `what` tells apart what the same nodes can be asked for. */
  recall(nodes: readonly FieldNode[], what: string, find: () => Way): Known {
    const [first] = nodes;
    if (!first) throw new Error('A selection without a node');
    const ways = this.#ways.get(first) ?? [];
    const known = ways.find(way => way.what === what && sameNodes(way.nodes, nodes));
    if (known) return known;
    const statements = new LRUCache<string, Statement>({ max: maxStatements });
    const fresh = { ...find(), nodes, what, statements };
    this.#ways.set(first, [...ways.slice(1 - maxWays), fresh]);
    return fresh;
  }
}

/** What distinguishes the text of one execution from that of another: which optional parts there are, never a value. */
export function shapeOf({ lists, scopes, only }: Given): string {
  const parts = lists.map(
    ({ orderBy, after, offset, filter }) =>
      `${orderBy}${after ? '>' : ''}${offset ? '+' : ''}${[...filter.keys()].join()}`,
  );
  const reaches = [...scopes.values()].map(({ shape }) => shape);
  return [Object.keys(only).join(), ...reaches, ...parts].join(';');
}

const sameNodes = (some: readonly FieldNode[], others: readonly FieldNode[]): boolean =>
  some.length === others.length && some.every((node, at) => node === others[at]);
