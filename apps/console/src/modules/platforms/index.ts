import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './platforms.routes.ts';

export const platforms: ConsoleModule = {
  routes,
  menu: [{ group: 'work', route: 'positions', icon: 'position' }],
};
