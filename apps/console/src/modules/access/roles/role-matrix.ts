import {
  isPermission,
  isRoleKey,
  isSensitive,
  moduleOf,
  type Permission,
  permissionKeys,
  type Role,
  type RoleSource,
  reachKindLabels,
  roles,
} from '@firefly/domain/access';
import { divisionLevelLabels } from '@firefly/domain/units';
import type { RolesQuery } from '../../../graphql/generated/graphql.ts';
import { nameOf, say } from '../../../shared/i18n/i18n.ts';
import { countyLevels } from '../../units/index.ts';
import { moduleNameOf } from './permission-module.ts';
import { t } from './text.ts';

type RoleNode = RolesQuery['roles']['nodes'][number];

/** One column: a role as the server holds it, with what the domain knows of how it is held. */
export interface RoleColumn {
  readonly key: string;
  readonly name: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly sensitive: boolean;
  readonly duty: boolean;
  readonly rule: Role | undefined;
}

export const columnOf = (role: RoleNode): RoleColumn => ({
  key: role.key,
  name: nameOf(role),
  permissions: new Set(role.permissions.filter(isPermission)),
  sensitive: role.sensitive,
  duty: role.duty !== null,
  rule: isRoleKey(role.key) ? roles[role.key] : undefined,
});

export interface PermissionGroup {
  readonly key: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/** The permissions of each part of the system together, in the order of the domain's table. */
export function groupsOf(onlySensitive: boolean): readonly PermissionGroup[] {
  const shown = permissionKeys.filter(key => !onlySensitive || isSensitive(key));
  return [...Map.groupBy(shown, moduleOf)].map(([key, permissions]) => ({
    key,
    name: permissions[0] ? moduleNameOf(permissions[0]) : key,
    permissions,
  }));
}

const sources: Readonly<Record<RoleSource, () => string>> = {
  GRANT: () => t('sourceGrant'),
  MEMBERSHIP: () => t('sourceMembership'),
  SIGN_IN: () => t('sourceSignIn'),
};

const lines: Readonly<Record<Role['line'], () => string>> = {
  REQUIRED: () => t('lineRequired'),
  OPTIONAL: () => t('lineOptional'),
  NEVER: () => t('lineNever'),
};

/** How each role is held, as the rows above the permissions; a line for each word. */
export const roleFacts = (): readonly { name: string; of: (rule: Role) => readonly string[] }[] => [
  { name: t('source'), of: ({ source }) => [sources[source]()] },
  { name: t('reach'), of: ({ reaches }) => reaches.map(kind => say(reachKindLabels[kind])) },
  {
    name: t('levels'),
    of: rule =>
      countyLevels.filter(level => rule.levels.includes(level)).map(level => say(divisionLevelLabels[level])),
  },
  { name: t('line'), of: ({ line, source }) => (source === 'GRANT' ? [lines[line]()] : []) },
];
