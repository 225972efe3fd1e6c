import { type Denied, type Held, type Permission, scopeOf } from '@firefly/domain/access';
import { type GroupedScope, grouped } from './reaches.ts';

/** Who asks, with the rights held at this request. */
export interface Rights {
  readonly held: readonly Held[];
  readonly denied: readonly Denied[];
}

const known = new WeakMap<Rights, Map<Permission, GroupedScope>>();

/** How far each permission reaches; put together once per request, however many lists ask. */
export function scopesOf(
  rights: Rights,
  permissions: readonly Permission[],
): ReadonlyMap<Permission, GroupedScope> {
  const scopes = known.get(rights) ?? new Map<Permission, GroupedScope>();
  known.set(rights, scopes);
  const scopeFor = (permission: Permission): GroupedScope => {
    const scope = scopes.get(permission) ?? grouped(scopeOf(rights.held, rights.denied, permission));
    scopes.set(permission, scope);
    return scope;
  };
  return new Map(permissions.map(permission => [permission, scopeFor(permission)]));
}
