import type { RouteRecordRaw } from 'vue-router';
import { t as grantText } from '../grants/text.ts';
import { t } from './text.ts';

export const accountRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/accounts',
    name: 'accounts',
    component: () => import('./AccountsPage.vue'),
    meta: { permission: 'access.readAccounts', title: () => t('accounts') },
    children: [
      {
        path: 'new',
        name: 'createAccount',
        component: () => import('./AccountCreate.vue'),
        meta: { permission: 'access.createAccount', title: () => t('create') },
      },
    ],
  },
  {
    path: '/accounts/:id',
    name: 'account',
    component: () => import('./AccountPage.vue'),
    meta: { permission: 'access.readAccounts', above: ['accounts'] },
    children: [
      {
        path: 'edit',
        name: 'updateAccount',
        component: () => import('./AccountEdit.vue'),
        meta: { permission: 'access.updateAccount', title: () => t('edit') },
      },
      {
        path: 'grant',
        name: 'grantRole',
        component: () => import('../grants/GrantRole.vue'),
        meta: { permission: 'access.grantRole', title: () => grantText('grantRole') },
      },
      {
        path: 'prohibit',
        name: 'prohibit',
        component: () => import('../grants/ProhibitPermission.vue'),
        meta: { permission: 'access.prohibit', title: () => grantText('prohibit') },
      },
    ],
  },
];
