import { createRouter, createWebHistory } from 'vue-router';
import { modules } from '../modules/index.ts';
import { guard } from '../session/guard.ts';
import { t } from './text.ts';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    {
      path: '/sign-in',
      name: 'signIn',
      component: () => import('../session/SignInPage.vue'),
      meta: { open: true },
    },
    {
      path: '/',
      name: 'home',
      component: () => import('./home/HomePage.vue'),
      meta: { title: () => t('home') },
    },
    ...modules.flatMap(({ routes }) => routes),
    {
      path: '/:rest(.*)*',
      name: 'unknown',
      component: () => import('./layout/UnknownPage.vue'),
      meta: { title: () => t('unknownPage') },
    },
  ],
});

router.beforeEach(guard);
