import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/dictionaries/:dictionary?',
    name: 'dictionaries',
    component: () => import('./DictionariesPage.vue'),
    meta: { permission: 'settings.read', title: () => t('dictionaries') },
    children: [
      {
        path: 'entries/new',
        name: 'addDictionaryEntry',
        component: () => import('./EntryDrawer.vue'),
        meta: { permission: 'settings.addDictionaryEntry' },
      },
      { path: 'entries/:id', name: 'dictionaryEntry', component: () => import('./EntryDrawer.vue') },
    ],
  },
];
