import { onScopeDispose, shallowRef, watchEffect } from 'vue';

/** What the open record is called: the last breadcrumb and the window's title. */
export const recordTitle = shallowRef<string>();

export function useRecordTitle(title: () => string | undefined): void {
  watchEffect(() => {
    recordTitle.value = title();
  });
  onScopeDispose(() => {
    recordTitle.value = undefined;
  });
}
