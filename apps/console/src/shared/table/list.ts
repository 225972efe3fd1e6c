import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { Connection } from '../../graphql/connection.ts';
import type { FilterReader } from './filter-reader.ts';

/** The part of a list that one page shows. */
export interface PageRequest {
  readonly first: number;
  readonly offset: number;
}

/** Where a table gets its rows from: one document, and how its variables and its connection are found. */
export interface ListSource<Row, Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (page: PageRequest, filter: FilterReader) => Variables;
  readonly connection: (data: Data) => Connection<Row> | null | undefined;
  /** The word the list is ordered by when the address names none. */
  readonly usualOrder: string;
  /** The types whose change makes this list old; an empty list has no rows to tell by. */
  readonly typenames: readonly string[];
}

/** Lets the compiler infer the types of a source from its document. */
export const defineList = <Row, Data, Variables extends AnyVariables>(
  source: ListSource<Row, Data, Variables>,
): ListSource<Row, Data, Variables> => source;
