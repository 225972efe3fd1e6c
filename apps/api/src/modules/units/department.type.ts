import { unitStateLabels, type UnitState } from '@firefly/domain/units';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';

export const UnitStateEnum = publishEnum(
  'UnitState',
  unitStateLabels,
  'Whether a department or a team is at work.',
);

@P1()
@ObjectType('Department', {
  implements: Node,
  simpleResolvers: true,
  description: 'A line (职能部门): a department of the county, beside the blocks of its divisions.',
})
export class DepartmentType extends Recorded {
  @Field(() => String, { description: 'Short code (部门代码), capitals and underscores; unique.' })
  code!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => Int, { description: 'Place in lists, from 1.' })
  position!: number;

  @Field(() => Boolean, {
    description: 'Whether it counts among the livelihood departments (民生领域重点职能部门).',
  })
  livelihood!: boolean;

  @Field(() => Boolean, { description: 'True while the county has not confirmed that it is one of its ten.' })
  assumed!: boolean;

  @Field(() => UnitStateEnum, { description: 'State (状态).' })
  state!: UnitState;
}
