import type { Permission } from '@firefly/domain/access';
import type { FieldNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Given } from './given.ts';
import type { ListPlan } from './plan.ts';
import type { Statement } from './statement.ts';
import type { Sql } from './readable.ts';

/** What was found out about one selection of one document: its plan, and the statements it has needed so far. */
export interface Remembered {
  readonly nodes: readonly FieldNode[];
  readonly what: string;
  readonly lists: readonly ListPlan[];
  readonly permissions: readonly Permission[];
  readonly write: (like: Given) => Sql;
  readonly statements: LRUCache<string, Statement>;
}

/** Shapes of one selection worth keeping; variables and scopes make them. */
export const maxStatements = 50;
/** Ways to read one selection worth keeping: `nodes` has one for each set of types. */
const maxWays = 8;

/** Lives as long as the documents of the executor do, because it hangs on their nodes. */
const memory = new WeakMap<FieldNode, Remembered[]>();

/** The plan for these nodes, made once. `what` tells apart what the same nodes can be asked for. */
export function remember(
  nodes: readonly FieldNode[],
  what: string,
  make: () => Omit<Remembered, 'nodes' | 'what' | 'statements'>,
): Remembered {
  const [first] = nodes;
  if (!first) throw new Error('A selection without a node');
  const ways = memory.get(first) ?? [];
  const known = ways.find(way => way.what === what && sameNodes(way.nodes, nodes));
  if (known) return known;
  const fresh = {
    ...make(),
    nodes,
    what,
    statements: new LRUCache<string, Statement>({ max: maxStatements }),
  };
  memory.set(first, [...ways.slice(1 - maxWays), fresh]);
  return fresh;
}

const sameNodes = (some: readonly FieldNode[], others: readonly FieldNode[]): boolean =>
  some.length === others.length && some.every((node, at) => node === others[at]);

/** What distinguishes the text of one execution from that of another: which optional parts there are, never a value. */
export function shapeOf({ lists, scopes, only }: Given): string {
  const parts = lists.map(
    ({ orderBy, after, offset, filter }) =>
      `${orderBy}${after ? '>' : ''}${offset ? '+' : ''}${[...filter.keys()].join()}`,
  );
  const reaches = [...scopes.values()].map(({ shape }) => shape);
  return [Object.keys(only).join(), ...reaches, ...parts].join(';');
}
