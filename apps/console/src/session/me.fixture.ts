import type { Answer } from '../graphql/network.fixture.ts';

/** Who the server says is here. */
export const me = (part: object = {}): Answer => ({
  data: {
    me: {
      __typename: 'Me',
      id: 'account_1',
      username: 'civil.county',
      displayName: '民政部门',
      kind: 'STAFF',
      secondFactor: false,
      lastSignInAt: null,
      passwordChangedAt: null,
      mustChangePassword: false,
      permissions: [],
      person: null,
      division: null,
      department: null,
      reaches: [],
      preferences: null,
      session: null,
      ...part,
    },
  },
});

export const county: Answer = { data: { divisions: { __typename: 'DivisionConnection', nodes: [] } } };
