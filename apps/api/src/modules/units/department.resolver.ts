import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { closeDepartment, createDepartment, updateDepartment } from './department.actions.ts';
import type { Department } from './department.entity.ts';
import { DepartmentType } from './department.type.ts';
import { CreateDepartmentInput, UpdateDepartmentInput } from './units.inputs.ts';
import { Departments } from './units.queries.ts';

const DepartmentPayload = payloadOf('Department', () => DepartmentType);

@Resolver()
export class DepartmentResolver {
  @May('units.read')
  @Query(() => Departments.Connection, {
    description: 'The departments of the county (职能部门): its lines.',
  })
  departments(
    @Args(() => Departments.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('units.createDepartment')
  @Mutation(() => DepartmentPayload, { description: 'Sets up a department (新设部门).' })
  createDepartment(
    @Ctx() work: Work,
    @Arg('input', () => CreateDepartmentInput) input: CreateDepartmentInput,
  ): Promise<Department> {
    return createDepartment(work, input);
  }

  @May('units.updateDepartment')
  @Mutation(() => DepartmentPayload, { description: 'Changes a department at work (修改部门).' })
  updateDepartment(
    @Ctx() work: Work,
    @Arg('input', () => UpdateDepartmentInput) input: UpdateDepartmentInput,
  ): Promise<Department> {
    return updateDepartment(work, input);
  }

  @May('units.closeDepartment')
  @Mutation(() => DepartmentPayload, {
    description: 'Closes a department (停用部门); its open teams must be closed first.',
  })
  closeDepartment(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Department> {
    return closeDepartment(work, input);
  }
}
