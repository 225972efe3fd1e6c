import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './volunteers.routes.ts';

export const volunteers: ConsoleModule = {
  routes,
  menu: [{ group: 'work', route: 'volunteers', icon: 'volunteer' }],
};
