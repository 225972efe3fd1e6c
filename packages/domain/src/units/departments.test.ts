import { expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { closeDepartment, requireDepartmentCode } from './departments.ts';

const civilAffairs = { name: '民政局', state: 'ACTIVE' } as const;

test.each(['CIVIL_AFFAIRS', 'EDUCATION', 'A1'])('%s is a department code', code =>
  expect(verdict(() => requireDepartmentCode(code))).toBe('ALLOWED'),
);

test.each(['civil', '民政', 'A', '1A', 'A-B', 'A'.repeat(41)])('"%s" is none', code =>
  expect(verdict(() => requireDepartmentCode(code))).toBe('DEPARTMENT_CODE_MALFORMED'),
);

test('a department closes once its teams are closed, and only once', () => {
  expect(verdict(() => closeDepartment(civilAffairs, 1))).toBe('DEPARTMENT_HAS_TEAMS');
  expect(verdict(() => closeDepartment(civilAffairs, 0))).toBe('ALLOWED');
  expect(verdict(() => closeDepartment({ ...civilAffairs, state: 'CLOSED' }, 0))).toBe('DEPARTMENT_CLOSED');
});
