import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

const read = 'organizations.read';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/organizations',
    name: 'organizations',
    component: () => import('./OrganizationsPage.vue'),
    meta: { permission: read, title: () => t('organizations') },
    children: [
      {
        path: 'new',
        name: 'registerSocialOrganization',
        component: () => import('./OrganizationRegister.vue'),
        meta: {
          permission: 'organizations.registerSocialOrganization',
          title: () => t('register'),
        },
      },
    ],
  },
  {
    path: '/organizations/:id',
    name: 'organization',
    component: () => import('./OrganizationPage.vue'),
    meta: { permission: read, above: ['organizations'] },
    children: [
      {
        path: 'edit',
        name: 'updateSocialOrganization',
        component: () => import('./OrganizationEdit.vue'),
        meta: { permission: 'organizations.updateSocialOrganization' },
      },
    ],
  },
  {
    path: '/incubation-bases',
    name: 'incubationBases',
    component: () => import('./bases/BasesPage.vue'),
    meta: { permission: read, title: () => t('bases') },
    children: [
      {
        path: 'new',
        name: 'createIncubationBase',
        component: () => import('./bases/BaseCreate.vue'),
        meta: { permission: 'organizations.createIncubationBase', title: () => t('createBase') },
      },
      { path: ':id', name: 'incubationBase', component: () => import('./bases/BaseDrawer.vue') },
      {
        path: ':id/edit',
        name: 'updateIncubationBase',
        component: () => import('./bases/BaseEdit.vue'),
        meta: { permission: 'organizations.updateIncubationBase', title: () => t('editBase') },
      },
    ],
  },
  {
    path: '/social-workers',
    name: 'socialWorkers',
    component: () => import('./workers/WorkersPage.vue'),
    meta: { permission: read, title: () => t('workers') },
    children: [
      {
        path: 'new',
        name: 'registerSocialWorker',
        component: () => import('./workers/WorkerRegister.vue'),
        meta: { permission: 'organizations.registerSocialWorker', title: () => t('registerWorker') },
      },
      { path: ':id', name: 'socialWorker', component: () => import('./workers/WorkerDrawer.vue') },
      {
        path: ':id/edit',
        name: 'updateSocialWorker',
        component: () => import('./workers/WorkerEdit.vue'),
        meta: { permission: 'organizations.updateSocialWorker', title: () => t('editWorker') },
      },
    ],
  },
];
