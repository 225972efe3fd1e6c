import { defineAsyncComponent } from 'vue';
import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './people.routes.ts';

export { identityIn, identityRules, noIdentity } from './identity.ts';
export const IdentityFields = defineAsyncComponent(() => import('./IdentityFields.vue'));
export const PersonPicker = defineAsyncComponent(() => import('./PersonPicker.vue'));
export const PersonRegisterForm = defineAsyncComponent(() => import('./PersonRegisterForm.vue'));

export const people: ConsoleModule = {
  routes,
  menu: [{ group: 'work', route: 'people', icon: 'person' }],
};
