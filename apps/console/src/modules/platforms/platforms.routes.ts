import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/platforms',
    name: 'platforms',
    component: () => import('./PlatformsPage.vue'),
    meta: { permission: 'platforms.read', title: () => t('platforms'), above: ['positions'] },
  },
  {
    path: '/positions',
    name: 'positions',
    component: () => import('./PositionsPage.vue'),
    meta: { permission: 'platforms.readPositions', title: () => t('positions') },
    children: [
      {
        path: 'new',
        name: 'createPosition',
        component: () => import('./PositionCreate.vue'),
        meta: { permission: 'platforms.createPosition', title: () => t('create') },
      },
    ],
  },
  {
    path: '/positions/:id',
    name: 'position',
    component: () => import('./PositionPage.vue'),
    meta: { permission: 'platforms.readPositions', above: ['positions'] },
    children: [
      {
        path: 'edit',
        name: 'updatePosition',
        component: () => import('./PositionEdit.vue'),
        meta: { permission: 'platforms.updatePosition' },
      },
    ],
  },
];
