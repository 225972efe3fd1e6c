import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const auditRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: { permission: 'access.readAudit', title: () => t('audit') },
    children: [{ path: ':id', name: 'auditEntry', component: () => import('./AuditDrawer.vue') }],
  },
];
