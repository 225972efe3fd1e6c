import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    meta: { permission: 'people.read', title: () => t('people') },
    children: [
      {
        path: 'new',
        name: 'registerPerson',
        component: () => import('./PersonRegister.vue'),
        meta: { permission: 'people.register', title: () => t('register') },
      },
      { path: ':id', name: 'person', component: () => import('./PersonDrawer.vue') },
      {
        path: ':id/edit',
        name: 'updatePerson',
        component: () => import('./PersonEdit.vue'),
        meta: { permission: 'people.update', title: () => t('edit') },
      },
    ],
  },
];
