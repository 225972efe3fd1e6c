import type { Permission } from '@firefly/domain/access';
import type { EntityProperty } from '@mikro-orm/core';
import { type FieldNode, getNamedType, type GraphQLField } from 'graphql';
import { linkOf } from './links.ts';
import type { Bound, ReadModel } from './model.ts';
import { isToOne, propertyOf } from './properties.ts';
import type { Expression } from './readable.ts';
import { objectTypeOf, type Selected, selectedOn, type Walk } from './selection.ts';

/** What one value of a row is made of. */
export type Part =
  | { readonly kind: 'column'; readonly path: string }
  | { readonly kind: 'computed'; readonly expression: Expression }
  | { readonly kind: 'neighbour'; readonly property: EntityProperty; readonly row: RowPlan }
  | { readonly kind: 'list'; readonly link: EntityProperty; readonly list: ListPlan };

/** One selected object: its values by key. */
export interface RowPlan {
  readonly of: Bound;
  readonly parts: ReadonlyMap<string, Part>;
}

/** One selected list: where its arguments stand, and what is wanted of it. */
export interface ListPlan {
  /** Its number within the plan; `within` is that of the list around it. */
  readonly at: number;
  readonly within: number | undefined;
  readonly of: Bound;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** Nothing when no rows are wanted. */
  readonly row: RowPlan | undefined;
  readonly wants: Readonly<Record<'cursors' | 'next' | 'previous' | 'total', boolean>>;
}

/** Makes the plan of one selection. It knows GraphQL and no SQL; the statement knows the plan and no GraphQL. */
export class Planner {
  readonly lists: ListPlan[] = [];
  readonly permissions = new Set<Permission>();
  readonly #model: ReadModel;
  readonly #walk: Walk;
  #listCount = 0;

  constructor(model: ReadModel, walk: Walk) {
    this.#model = model;
    this.#walk = walk;
  }

  row(of: Bound, nodes: readonly FieldNode[], within?: number): RowPlan {
    this.permissions.add(of.permission);
    const parts = new Map<string, Part>();
    for (const selected of selectedOn(this.#walk, of.type, nodes).values()) {
      for (const [key, part] of this.#parts(of, selected, within)) parts.set(key, part);
    }
    return { of, parts };
  }

  list(of: Bound, { field, first, nodes }: Omit<Selected, 'key'>, within?: number): ListPlan {
    const at = this.#listCount++;
    const wanted = this.#inside(field, nodes);
    const edges = this.#insideOf(wanted.get('edges'));
    const info = this.#insideOf(wanted.get('pageInfo'));
    const wants = {
      cursors: edges.has('cursor') || info.has('startCursor') || info.has('endCursor'),
      next: info.has('hasNextPage'),
      previous: info.has('hasPreviousPage'),
      total: wanted.has('totalCount') || wanted.has('totalIsCapped'),
    };
    const items = [...(wanted.get('nodes')?.nodes ?? []), ...(edges.get('node')?.nodes ?? [])];
    const rows = wanted.has('nodes') || wanted.has('edges') || wants.cursors || wants.next;
    this.permissions.add(of.permission);
    for (const { through } of of.filters.values()) if (through) this.permissions.add(through.of.permission);
    const list = {
      at,
      within,
      of,
      node: first,
      field,
      wants,
      row: rows ? this.row(of, items, at) : undefined,
    };
    this.lists[at] = list;
    return list;
  }

  #parts(of: Bound, selected: Selected, within: number | undefined): [string, Part][] {
    const { key, field, nodes } = selected;
    const listed = this.#model.listedBy(getNamedType(field.type));
    if (listed) {
      return [
        [key, { kind: 'list', link: linkOf(of, field, listed), list: this.list(listed, selected, within) }],
      ];
    }
    const expression = of.computed[field.name];
    if (expression) return [[key, { kind: 'computed', expression }]];
    const needed = of.needs[field.name];
    if (needed) return needed.map(path => [path, { kind: 'column', path }]);
    const property = propertyOf(of.meta, field.name);
    if (!isToOne(property)) return [[key, { kind: 'column', path: field.name }]];
    const near = this.#model.ofName(getNamedType(field.type).name);
    if (!near) throw new Error(`${of.name}.${field.name} leads to a type without a readable`);
    return [[key, { kind: 'neighbour', property, row: this.row(near, nodes, within) }]];
  }

  #inside(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Map<string, Selected> {
    const type = objectTypeOf(field);
    return type ? selectedOn(this.#walk, type, nodes) : new Map();
  }

  #insideOf = (selected: Selected | undefined): Map<string, Selected> =>
    selected ? this.#inside(selected.field, selected.nodes) : new Map();
}
