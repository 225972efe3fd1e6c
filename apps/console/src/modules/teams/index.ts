import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './teams.routes.ts';

export { default as TierBadge } from './TierBadge.vue';
export { default as UnifiedLights } from './UnifiedLights.vue';

export const teams: ConsoleModule = {
  routes,
  menu: [{ group: 'work', route: 'teams', icon: 'team' }],
};
