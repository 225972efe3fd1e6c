import { until } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { MeQuery } from '../graphql/generated/graphql.ts';
import { ask, perform } from '../graphql/outcome.ts';
import { remedies } from '../graphql/remedies.ts';
import { recall, remember } from '../shared/device/memory.ts';
import { nameOf } from '../shared/i18n/i18n.ts';
import { askAgain, client, lost } from './client.ts';
import { showPreferences } from './preferences.ts';
import { County, Me, SignOut, SignOutEverywhere } from './session.documents.ts';

export type Me = MeQuery['me'];

/** LOST: the server has forgotten us while a page is open; what is on it stays until we are known again. */
export type Standing = 'UNKNOWN' | 'SIGNED_OUT' | 'SIGNED_IN' | 'LOST';

/** Who is signed in, and what they may do. */
export const useSession = defineStore('session', () => {
  const standing = ref<Standing>('UNKNOWN');
  const me = shallowRef<Me>();
  const county = ref(recall('county') ?? '');
  const countyId = ref('');

  async function load(): Promise<void> {
    const { data } = await ask(client, Me, {});
    // Nobody else's page may be left standing under a new name.
    if (data && me.value && me.value.id !== data.me.id) location.assign('/');
    me.value = data?.me;
    standing.value = data ? 'SIGNED_IN' : 'SIGNED_OUT';
    if (!data) return;
    askAgain();
    showPreferences(data.me.preferences);
    await nameCounty();
  }

  async function nameCounty(): Promise<void> {
    const found = await ask(client, County, {});
    const first = found.data?.divisions.nodes[0];
    if (!first) return;
    countyId.value = first.id;
    county.value = nameOf(first);
    remember('county', county.value);
  }

  lost.tell = () => {
    if (standing.value === 'SIGNED_IN') standing.value = 'LOST';
  };

  remedies.UNAUTHENTICATED = async () => {
    if (standing.value !== 'LOST') return false;
    await until(standing).not.toBe('LOST');
    return standing.value === 'SIGNED_IN';
  };

  /** A page is fetched anew afterwards, so that nothing of this person stays in memory. */
  async function leave(everywhere: boolean): Promise<void> {
    standing.value = 'SIGNED_OUT';
    await (everywhere ? perform(client, SignOutEverywhere, {}) : perform(client, SignOut, {}));
    me.value = undefined;
    location.assign('/sign-in');
  }

  return {
    standing,
    me,
    county,
    countyId,
    load,
    leave,
    mustChangePassword: computed(() => me.value?.mustChangePassword || me.value?.session?.passwordExpired || false),
    mustEnrol: computed(() => me.value?.session?.mustEnrolSecondFactor ?? false),
  };
});
