import { type HomeKind, homeKinds } from '@firefly/domain/homes';
import type { RouteRecordRaw } from 'vue-router';
import { homeRoutes } from './home-kinds.ts';
import { t } from './text.ts';

/** One list with its form, and one page with its drawers, for each kind. */
function routesOf(kind: HomeKind): RouteRecordRaw[] {
  const { path, list, page, create, edit, moves } = homeRoutes[kind];
  return [
    {
      path,
      name: list,
      component: () => import('./HomesPage.vue'),
      props: { kind },
      meta: { permission: 'homes.read', title: () => t(list) },
      children: [
        {
          path: 'new',
          name: create,
          component: () => import('./HomeCreate.vue'),
          props: { kind },
          meta: { permission: 'homes.create', title: () => t('create') },
        },
      ],
    },
    {
      path: `${path}/:id`,
      name: page,
      component: () => import('./HomePage.vue'),
      meta: { permission: 'homes.read', above: [list] },
      children: [
        {
          path: 'edit',
          name: edit,
          component: () => import('./HomeEdit.vue'),
          meta: { permission: 'homes.update' },
        },
        { path: 'supplies/:supply', name: moves, component: () => import('./keeping/SupplyMoves.vue') },
      ],
    },
  ];
}

export const routes: readonly RouteRecordRaw[] = homeKinds.flatMap(routesOf);
