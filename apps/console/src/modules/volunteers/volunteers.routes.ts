import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/volunteers',
    name: 'volunteers',
    component: () => import('./VolunteersPage.vue'),
    meta: { permission: 'volunteers.read', title: () => t('volunteers') },
    children: [
      {
        path: 'new',
        name: 'registerVolunteer',
        component: () => import('./VolunteerRegister.vue'),
        meta: { permission: 'volunteers.register', title: () => t('register') },
      },
      {
        path: 'find',
        name: 'findVolunteer',
        component: () => import('./VolunteerFind.vue'),
        meta: { permission: 'volunteers.find', title: () => t('find') },
      },
      { path: ':id', name: 'volunteer', component: () => import('./VolunteerDrawer.vue') },
      {
        path: ':id/edit',
        name: 'updateVolunteer',
        component: () => import('./VolunteerEdit.vue'),
        meta: { permission: 'volunteers.update', title: () => t('edit') },
      },
    ],
  },
];
