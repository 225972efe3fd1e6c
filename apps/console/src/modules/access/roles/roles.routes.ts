import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const roleRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/roles',
    name: 'roles',
    component: () => import('./RolesPage.vue'),
    meta: { permission: 'access.readRoles', title: () => t('roles') },
  },
];
