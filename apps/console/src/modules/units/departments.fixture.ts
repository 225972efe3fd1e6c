import type { Answer } from '../../graphql/network.fixture.ts';

export const department = (number: number, name: string) => ({
  __typename: 'Department',
  id: `department_${number}`,
  code: `CODE_${number}`,
  name,
  nameEn: name,
  position: number,
  livelihood: true,
  assumed: false,
  state: 'ACTIVE',
  version: 1,
});

/** What a list of departments answers. */
export const listOf = (...nodes: ReturnType<typeof department>[]): Answer => ({
  data: {
    departments: {
      __typename: 'DepartmentConnection',
      totalCount: nodes.length,
      totalIsCapped: false,
      nodes,
    },
  },
});

/** What the server keeps of a person for a table. */
export const kept = (layouts: readonly object[], views: readonly object[] = []): Answer => ({
  data: {
    me: {
      __typename: 'Me',
      id: 'account_1',
      tableLayouts: { __typename: 'TableLayoutConnection', nodes: layouts },
      savedViews: { __typename: 'SavedViewConnection', nodes: views },
    },
  },
});
