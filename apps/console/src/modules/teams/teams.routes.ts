import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/teams',
    name: 'teams',
    component: () => import('./TeamsPage.vue'),
    meta: { permission: 'teams.read', title: () => t('teams') },
    children: [
      {
        path: 'new',
        name: 'createTeam',
        component: () => import('./TeamCreate.vue'),
        meta: { permission: 'teams.create', title: () => t('create') },
      },
    ],
  },
  {
    path: '/teams/tree',
    name: 'teamTree',
    component: () => import('./TeamTreePage.vue'),
    meta: { permission: 'teams.read', title: () => t('tree'), above: ['teams'] },
  },
  {
    path: '/teams/:id',
    name: 'team',
    component: () => import('./TeamPage.vue'),
    meta: { permission: 'teams.read', above: ['teams'] },
    children: [
      {
        path: 'edit',
        name: 'updateTeam',
        component: () => import('./TeamEdit.vue'),
        meta: { permission: 'teams.update', title: () => t('edit') },
      },
      {
        path: 'add-member',
        name: 'addMember',
        component: () => import('./MemberAdd.vue'),
        meta: { permission: 'teams.addMember', title: () => t('addMember') },
      },
    ],
  },
];
