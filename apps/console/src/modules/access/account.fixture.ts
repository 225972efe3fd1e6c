import type { Answer } from '../../graphql/network.fixture.ts';
import type { Me } from '../../session/session.store.ts';

/** An account of 谷脚镇, as the server shows it. */
export const clerk = {
  __typename: 'Account',
  id: 'account_clerk',
  username: 'town.gujiao',
  displayName: '谷脚镇专干',
  kind: 'STAFF',
  state: 'ACTIVE',
  lockedUntil: null,
  secondFactor: false,
  lastSignInAt: null,
  passwordChangedAt: null,
  mustChangePassword: true,
  version: 3,
  createdAt: '2026-01-01T00:00:00Z',
  person: null,
  division: {
    __typename: 'Division',
    id: 'division_4',
    name: '谷脚镇',
    nameEn: null,
    path: '/1/4/',
    level: 'TOWN',
  },
  department: null,
  active: { __typename: 'GrantConnection', totalCount: 0 },
  prohibitions: { __typename: 'ProhibitionConnection', totalCount: 0 },
};

const none = { totalCount: 0, totalIsCapped: false, nodes: [] };

/** What an account's page asks for besides the account. */
export const around: Readonly<Record<string, () => Answer>> = {
  TableSettings: () => ({
    data: { me: { __typename: 'Me', id: 'account_me', tableLayouts: none, savedViews: none } },
  }),
  AccountGrants: () => ({ data: { node: { __typename: 'Account', id: clerk.id, grants: none } } }),
};

/** Somebody signed in who holds these permissions in the whole county. */
export const someone = (permissions: readonly string[], more: Partial<Me> = {}): Me => ({
  id: 'account_me',
  username: 'system.admin',
  displayName: '系统管理员',
  kind: 'STAFF',
  secondFactor: false,
  lastSignInAt: null,
  passwordChangedAt: null,
  mustChangePassword: false,
  permissions: [...permissions],
  person: null,
  division: null,
  department: null,
  preferences: null,
  session: null,
  reaches: [
    {
      role: 'SYSTEM_ADMIN',
      reach: 'DIVISION',
      permissions: [...permissions],
      block: '/1/',
      divisionName: '龙里县',
      divisionNameEn: null,
      line: null,
      departmentName: null,
      departmentNameEn: null,
      team: null,
      teamName: null,
      endsAt: null,
    },
  ],
  ...more,
});
