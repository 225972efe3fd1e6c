import { usePreferredDark } from '@vueuse/core';
import { computed, ref, watchEffect } from 'vue';
import type { Theme } from '../../graphql/generated/graphql.ts';
import { recall, remember } from '../device/memory.ts';

const themes = ['SYSTEM', 'LIGHT', 'DARK'] as const satisfies readonly Theme[];

export const theme = ref<Theme>(themes.find(one => one === recall('theme')) ?? 'SYSTEM');

/** Follows the choice, and the machine where the choice says so; remembered on the device for the sign-in page. */
export function showTheme(): void {
  const night = usePreferredDark();
  const dark = computed(() => (theme.value === 'SYSTEM' ? night.value : theme.value === 'DARK'));
  watchEffect(() => {
    document.documentElement.classList.toggle('dark', dark.value);
    remember('theme', theme.value);
  });
}
