import { type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Readable } from '../database/read/index.ts';
import { P0 } from './classes.ts';

/** One row of a list and its place. */
export interface Edge<Item = unknown> {
  readonly node: Item;
  readonly cursor: string;
}

/** A page of a list, as a wire class promises it. */
export interface Connection<Item = unknown> {
  readonly nodes: readonly Item[];
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  readonly totalIsCapped: boolean;
}

@P0()
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when rows precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last row, to pass as `after`; null on an empty page.',
  })
  endCursor!: string | null;
}

export function edgeOf<Item extends object>(
  of: Readable,
  item: () => ClassType<Item>,
): ClassType<Edge<Item>> {
  @P0()
  @ObjectType(`${of.name}Edge`, { simpleResolvers: true, description: `One row in a list of ${of.words}.` })
  class RowEdge implements Edge<Item> {
    @Field(item, { description: 'The row itself.' })
    node!: Item;

    @Field(() => String, {
      description: 'Its place in the list, to pass as `after`. Opaque; belongs to one sort order.',
    })
    cursor!: string;
  }
  return RowEdge;
}

export function connectionOf<Item extends object>(
  of: Readable,
  item: () => ClassType<Item>,
  edge: ClassType<Edge<Item>>,
): ClassType<Connection<Item>> {
  @P0()
  @Extensions({ lists: of.name })
  @ObjectType(`${of.name}Connection`, { simpleResolvers: true, description: `A page of ${of.words}.` })
  class Page implements Connection<Item> {
    @Field(() => [item()], { description: 'The rows of this page.' })
    nodes!: Item[];

    @Field(() => [edge], { description: 'The rows of this page, each with its cursor.' })
    edges!: Edge<Item>[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many rows the caller may see in all; counted up to 10,000, and only when asked.',
    })
    totalCount!: number;

    @Field(() => Boolean, { description: 'True when there are more than `totalCount` says.' })
    totalIsCapped!: boolean;
  }
  return Page;
}
