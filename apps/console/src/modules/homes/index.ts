import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './homes.routes.ts';

export const homes: ConsoleModule = {
  routes,
  menu: [
    { group: 'society', route: 'volunteerHomes', icon: 'home' },
    { group: 'society', route: 'socialWorkStations', icon: 'tree' },
    { group: 'society', route: 'socialWorkPoints', icon: 'globe' },
  ],
};
