import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const ownRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/preferences',
    name: 'preferences',
    component: () => import('./PreferencesPage.vue'),
    meta: { title: () => t('myAccount') },
  },
];
