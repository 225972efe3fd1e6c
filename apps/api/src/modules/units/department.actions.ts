import { Refusal } from '@firefly/domain/shared';
import { requireDepartmentCode, requireOpenDepartment } from '@firefly/domain/units';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId } from '../../graphql/load.ts';
import { ask } from '../guards.ts';
import { Department } from './department.entity.ts';
import type { CreateDepartmentInput, UpdateDepartmentInput } from './units.inputs.ts';

export async function createDepartment(work: Work, input: CreateDepartmentInput): Promise<Department> {
  const { code, name, nameEn, livelihood } = input;
  requireDepartmentCode(code);
  await requireFree(work, { code, name });
  const position = input.position ?? (await work.em.count(Department)) + 1;
  return work.em.create(Department, {
    ...newId(Department, input),
    code,
    name,
    nameEn,
    livelihood,
    position,
    assumed: false,
    state: 'ACTIVE',
  });
}

export async function updateDepartment(work: Work, input: UpdateDepartmentInput): Promise<Department> {
  const department = await load(work, Department, input);
  requireOpenDepartment(department);
  await requireFree(work, { name: input.name, id: department.id });
  department.name = input.name ?? department.name;
  department.nameEn = input.nameEn ?? department.nameEn;
  department.position = input.position ?? department.position;
  department.livelihood = input.livelihood ?? department.livelihood;
  department.assumed = input.assumed ?? department.assumed;
  return department;
}

interface Named {
  readonly id?: string;
  readonly code?: string;
  readonly name?: string;
}

/** A code is given once, for ever; a name to one open department at a time. */
async function requireFree({ em }: Work, { id, code, name }: Named): Promise<void> {
  if (code && (await em.count(Department, { code }))) {
    throw new Refusal('DEPARTMENT_CODE_TAKEN', { code, field: 'code' });
  }
  const others = { state: 'ACTIVE', ...(id ? { id: { $ne: id } } : {}) } as const;
  if (name && (await em.count(Department, { ...others, name }))) {
    throw new Refusal('DEPARTMENT_NAME_TAKEN', { name, field: 'name' });
  }
}

export async function closeDepartment(work: Work, input: ReasonedInput): Promise<Department> {
  const department = await load(work, Department, input);
  requireOpenDepartment(department);
  await ask('closeDepartment', work, department.id);
  department.state = 'CLOSED';
  return department;
}
