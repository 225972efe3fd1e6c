import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './teams.routes.ts';

export const teams: ConsoleModule = {
  routes,
  menu: [{ group: 'work', route: 'teams', icon: 'team' }],
};
