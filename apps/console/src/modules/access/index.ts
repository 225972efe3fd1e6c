import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './access.routes.ts';

export const access: ConsoleModule = {
  routes,
  menu: [
    { group: 'system', route: 'accounts', icon: 'account' },
    { group: 'system', route: 'roles', icon: 'shield' },
    { group: 'system', route: 'audit', icon: 'audit' },
  ],
};
