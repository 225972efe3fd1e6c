import type { RouteRecordRaw } from 'vue-router';
import { t } from './text.ts';

export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/divisions',
    name: 'divisions',
    component: () => import('./DivisionsPage.vue'),
    meta: { permission: 'units.read', title: () => t('divisions') },
    children: [
      {
        path: 'new',
        name: 'createDivision',
        component: () => import('./DivisionCreate.vue'),
        meta: { permission: 'units.createDivision', title: () => t('create') },
      },
      {
        path: 'import',
        name: 'importDivisions',
        component: () => import('./DivisionImport.vue'),
        meta: { permission: 'units.importDivisions', title: () => t('import') },
      },
      { path: ':id', name: 'division', component: () => import('./DivisionDrawer.vue') },
      {
        path: ':id/edit',
        name: 'updateDivision',
        component: () => import('./DivisionEdit.vue'),
        meta: { permission: 'units.updateDivision', title: () => t('edit') },
      },
      {
        path: ':id/close',
        name: 'closeDivision',
        component: () => import('./DivisionClose.vue'),
        meta: { permission: 'units.closeDivision', title: () => t('close') },
      },
    ],
  },
  {
    path: '/departments',
    name: 'departments',
    component: () => import('./DepartmentsPage.vue'),
    meta: { permission: 'units.read', title: () => t('departments') },
    children: [
      {
        path: 'new',
        name: 'createDepartment',
        component: () => import('./DepartmentCreate.vue'),
        meta: { permission: 'units.createDepartment', title: () => t('createDepartment') },
      },
      { path: ':id', name: 'department', component: () => import('./DepartmentDrawer.vue') },
    ],
  },
];
