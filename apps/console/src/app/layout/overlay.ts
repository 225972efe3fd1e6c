import { shallowRef } from 'vue';

/** Which of the two overlays of the layout is open: one at a time. */
export const overlay = shallowRef<'GO_TO' | 'SHORTCUTS'>();
