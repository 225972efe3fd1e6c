import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './settings.routes.ts';

export const settings: ConsoleModule = {
  routes,
  menu: [{ group: 'system', route: 'dictionaries', icon: 'dictionary' }],
};
