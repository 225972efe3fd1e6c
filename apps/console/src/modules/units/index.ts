import { defineAsyncComponent } from 'vue';
import type { ConsoleModule } from '../../shared/page/module.ts';
import { routes } from './units.routes.ts';

// Fetched with the page that shows them: the menu alone must not bring every control along.
export { countyLevels } from './county-levels.ts';
export const DepartmentPicker = defineAsyncComponent(() => import('./DepartmentPicker.vue'));
export const DivisionPicker = defineAsyncComponent(() => import('./DivisionPicker.vue'));
export const DivisionTree = defineAsyncComponent(() => import('./DivisionTree.vue'));

export const units: ConsoleModule = {
  routes,
  menu: [
    { group: 'units', route: 'divisions', icon: 'division' },
    { group: 'units', route: 'departments', icon: 'building' },
  ],
};
