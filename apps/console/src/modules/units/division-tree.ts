import type { DivisionFilter } from '../../graphql/generated/graphql.ts';
import { nameOf } from '../../shared/i18n/i18n.ts';
import { defineTree } from '../../shared/tree/tree.ts';
import { DivisionBranch } from './divisions.documents.ts';

const roots: DivisionFilter = { level: ['COUNTY'], open: true };

/** The open divisions, from the county down to the hamlets. */
export const divisionTree = defineTree({
  document: DivisionBranch,
  connection: data => data.divisions,
  variables: (parent, page) => ({
    ...page,
    filter: parent ? { parentId: parent.id, open: true } : roots,
  }),
  opens: ({ level }) => level !== 'HAMLET' && level !== 'VILLAGE',
  name: node => nameOf(node),
  typenames: ['Division'],
});
