import { until } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Failure } from '../graphql/failure.ts';
import type { CountyQuery, MeQuery } from '../graphql/generated/graphql.ts';
import { ask, perform } from '../graphql/outcome.ts';
import { remedies } from '../graphql/remedies.ts';
import { recall, remember } from '../shared/device/memory.ts';
import { nameOf } from '../shared/i18n/i18n.ts';
import { askAgain, client, forbidden, lost } from './client.ts';
import { showPreferences } from './preferences.ts';
import { County, Me, SignOut, SignOutEverywhere } from './session.documents.ts';

export type Me = MeQuery['me'];

/** LOST: the server has forgotten us while a page is open; what is on it stays until we are known again. */
export type Standing = 'UNKNOWN' | 'SIGNED_OUT' | 'SIGNED_IN' | 'LOST';

/** Who is signed in, and what they may do. */
export const useSession = defineStore('session', () => {
  const standing = ref<Standing>('UNKNOWN');
  const me = shallowRef<Me>();
  /** Why it is not known who is here, when that is not for want of a sign-in. */
  const failure = shallowRef<Failure>();
  const county = shallowRef<CountyQuery['divisions']['nodes'][number]>();

  const mustChangePassword = computed(
    () => me.value?.mustChangePassword || me.value?.session?.passwordExpired || false,
  );
  const mustEnrol = computed(() => me.value?.session?.mustEnrolSecondFactor ?? false);

  const known = (): boolean => standing.value === 'SIGNED_IN';

  async function load(): Promise<void> {
    const { data, failure: why } = await ask(client, Me, {});
    failure.value = why?.code === 'UNAUTHENTICATED' ? undefined : why;
    if (failure.value) return;
    // Nobody else's page may be left standing under a new name.
    if (data && me.value && me.value.id !== data.me.id) location.assign('/');
    me.value = data?.me;
    standing.value = data ? 'SIGNED_IN' : 'SIGNED_OUT';
    if (!data) return;
    askAgain();
    showPreferences(data.me.preferences);
    // Until that is done, the server answers nothing else.
    if (!mustChangePassword.value && !mustEnrol.value) await nameCounty();
  }

  let asking = false;
  /** Rights may be taken while a page is open; it is drawn anew only where they differ, so that no page asks in a circle. */
  async function recheck(): Promise<void> {
    if (asking || !known()) return;
    asking = true;
    const { data } = await ask(client, Me, {});
    asking = false;
    if (data && rightsOf(data.me) !== rightsOf(me.value)) me.value = data.me;
  }

  async function nameCounty(): Promise<void> {
    const { data } = await ask(client, County, {});
    county.value = data?.divisions.nodes[0];
    if (county.value) remember('county', nameOf(county.value));
  }

  forbidden.tell = () => void recheck();

  lost.tell = () => {
    if (standing.value === 'SIGNED_IN') standing.value = 'LOST';
  };

  remedies.UNAUTHENTICATED = async () => {
    if (standing.value !== 'LOST') return false;
    await until(standing).not.toBe('LOST');
    return known();
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
    failure,
    countyId: computed(() => county.value?.id ?? ''),
    /** The county's name; before anybody is signed in, as this device remembers it. */
    county: computed(() => (county.value ? nameOf(county.value) : (recall('county') ?? ''))),
    load,
    recheck,
    leave,
    mustChangePassword,
    mustEnrol,
  };
});

const rightsOf = (me: Me | undefined): string => JSON.stringify([me?.permissions, me?.reaches]);
