import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './organizations.routes.ts';

export const organizations: ConsoleModule = {
  routes,
  menu: [
    { group: 'society', route: 'organizations', icon: 'building' },
    { group: 'society', route: 'incubationBases', icon: 'sun' },
    { group: 'society', route: 'socialWorkers', icon: 'person' },
  ],
};
