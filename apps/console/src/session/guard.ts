import type { Permission } from '@firefly/domain/access';
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import { useSession } from './session.store.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** For people who are not signed in. */
    open?: boolean;
    /** What one must hold anywhere to come here. */
    permission?: Permission;
    /** What the page is called, in the reader's language. */
    title?: () => string;
    /** Names of the routes above it in the breadcrumbs, where its address does not say so. */
    above?: readonly string[];
  }
}

/** Who is not signed in signs in first and then comes to where they wanted to go. */
export async function guard(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  const session = useSession();
  if (session.standing === 'UNKNOWN') await session.load();
  // The server could not be asked; the page says so instead of pretending that nobody is signed in.
  if (session.failure && session.standing === 'UNKNOWN') return true;
  const signedIn = session.standing === 'SIGNED_IN' || session.standing === 'LOST';
  if (!signedIn || session.mustChangePassword) {
    return to.meta.open ? true : { name: 'signIn', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
  }
  if (to.meta.open) return nextOf(to);
  if (session.mustEnrol && to.name !== 'preferences')
    return { name: 'preferences', query: { enrol: 'true' } };
  return true;
}

/** Only an address of our own: a link from outside must not lead away through our sign-in page. */
export function nextOf({ query }: Pick<RouteLocationNormalized, 'query'>): string {
  const next = [query['next']].flat()[0] ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
