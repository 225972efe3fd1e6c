import type { RouteRecordRaw } from 'vue-router';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { ownRoutes } from './own/own.routes.ts';
import { roleRoutes } from './roles/roles.routes.ts';

export const routes: readonly RouteRecordRaw[] = [
  ...accountRoutes,
  ...roleRoutes,
  ...auditRoutes,
  ...ownRoutes,
];
