import type { DivisionQuery } from '../../graphql/generated/graphql.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Division } from './divisions.documents.ts';

export const divisionIn = ({ node }: DivisionQuery) => (node?.__typename === 'Division' ? node : undefined);

export type DivisionRecord = NonNullable<ReturnType<typeof divisionIn>>;

export const useDivision = (id: () => string) =>
  useRecord({
    document: Division,
    variables: () => ({ id: id() }),
    pick: divisionIn,
    typenames: ['Division', 'DivisionSuccession'],
  });
