import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
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
      { path: 'edit', name: 'updateAccount', component: () => import('./AccountEdit.vue'), meta: { permission: 'access.updateAccount' } },
      { path: 'grant', name: 'grantRole', component: () => import('./GrantRole.vue'), meta: { permission: 'access.grantRole' } },
      { path: 'prohibit', name: 'prohibit', component: () => import('./ProhibitPermission.vue'), meta: { permission: 'access.prohibit' } },
    ],
  },
  {
    path: '/roles',
    name: 'roles',
    component: () => import('./RolesPage.vue'),
    meta: { permission: 'access.readRoles', title: () => t('roles') },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: { permission: 'access.readAudit', title: () => t('audit') },
    children: [{ path: ':id', name: 'auditEntry', component: () => import('./AuditDrawer.vue') }],
  },
  {
    path: '/preferences',
    name: 'preferences',
    component: () => import('./PreferencesPage.vue'),
    meta: { title: () => t('myAccount') },
  },
];
