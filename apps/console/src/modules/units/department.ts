import type { DepartmentQuery } from '../../graphql/generated/graphql.ts';
import type { Blame } from '../../shared/form/field-errors.ts';

export const departmentIn = ({ node }: DepartmentQuery) =>
  node?.__typename === 'Department' ? node : undefined;

export const departmentBlame: Blame = {
  DEPARTMENT_CODE_MALFORMED: 'code',
  DEPARTMENT_CODE_TAKEN: 'code',
  DEPARTMENT_NAME_TAKEN: 'name',
};
