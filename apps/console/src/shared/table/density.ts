import type { Density } from '@firefly/domain/settings';
import { ref } from 'vue';

/** How close rows stand where a table's own layout does not say. */
export const usualDensity = ref<Density>('COMFORTABLE');
