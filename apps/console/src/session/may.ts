import {
  covers,
  type Held,
  isPermission,
  isPlaceless,
  isRoleKey,
  type Permission,
  permissionLabels,
  permissionsOf,
  type Place,
  type Reach,
  roleKeys,
  roles,
  scopeOf,
} from '@firefly/domain/access';
import { computed } from 'vue';
import { listed, nameOf, say } from '../shared/i18n/i18n.ts';
import { type Me, useSession } from './session.store.ts';
import { t } from './text.ts';

type HeldReach = Me['reaches'][number];

/** What I may do, and where: the server's own rule, asked here to show, hide and explain. The server decides. */
export function useMay() {
  const session = useSession();
  const held = computed(() => (session.me ? heldBy(session.me) : []));

  // Everybody reads their own person: that alone opens no page of people.
  const granted = (permission: Permission, place?: Place): boolean =>
    place === undefined
      ? scopeOf(held.value, [], permission).allow.some(
          ({ kind }) => kind !== 'SELF' || isPlaceless(permission),
        )
      : covers(scopeOf(held.value, [], permission), place);

  // A prohibition leaves the reach standing and takes the permission.
  const prohibited = (permission: Permission): boolean => !session.me?.permissions.includes(permission);

  const may = (permission: Permission, place?: Place): boolean =>
    !prohibited(permission) && granted(permission, place);

  function whyNot(permission: Permission, place?: Place): string | undefined {
    if (may(permission, place)) return undefined;
    const named = { permission: say(permissionLabels[permission]) };
    if (granted(permission) && prohibited(permission)) return t('prohibited', named);
    if (!may(permission)) return t('needsRole', { ...named, roles: rolesWith(permission) });
    return t('outOfReach', { ...named, reach: listed(reachesOf(session.me, permission).map(nameOfReach)) });
  }

  return { may, whyNot };
}

export const nameOfReach = (held: HeldReach): string => {
  if (held.reach === 'SELF') return t('oneself');
  if (held.reach === 'TEAM') return held.teamName ?? t('ownTeam');
  const division = { name: held.divisionName ?? '', nameEn: held.divisionNameEn };
  const department = { name: held.departmentName ?? '', nameEn: held.departmentNameEn };
  return [division, department].map(nameOf).filter(Boolean).join(' · ');
};

export const nameOfRole = (role: string): string => (isRoleKey(role) ? say(roles[role]) : role);

const rolesWith = (permission: Permission): string =>
  listed(roleKeys.filter(role => permissionsOf(role).includes(permission)).map(nameOfRole));

const reachesOf = (me: Me | undefined, permission: Permission): readonly HeldReach[] =>
  (me?.reaches ?? []).filter(({ permissions }) => permissions.includes(permission));

const heldBy = (me: Me): readonly Held[] =>
  me.reaches.flatMap(one => {
    const reach = reachOf(me, one);
    return reach ? [{ permissions: one.permissions.filter(isPermission), reach }] : [];
  });

function reachOf(me: Me, { reach, block, line, team }: HeldReach): Reach | undefined {
  if (reach === 'SELF') return { kind: 'SELF', account: me.id, person: me.person?.id };
  if (reach === 'TEAM') return team ? { kind: 'TEAM', team } : undefined;
  return block ? { kind: 'DIVISION', block, line: line ?? undefined } : undefined;
}
