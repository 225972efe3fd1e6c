import { qualificationLabels, type Qualification } from '@firefly/domain/organizations';
import { Field, ObjectType } from 'type-graphql';
import { P1, P2 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { PersonType } from '../people/index.ts';
import { DepartmentType, DivisionType } from '../units/index.ts';
import { SocialOrganizationType } from './organization.type.ts';

export const QualificationEnum = publishEnum(
  'Qualification',
  qualificationLabels,
  'A step on the ladder of professional social workers.',
);

@P1()
@ObjectType('SocialWorker', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person at work as a professional social worker (社工).',
})
export class SocialWorkerType extends Recorded {
  @Field(() => String, { description: 'Path of the division they serve; see Division.path.' })
  path!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who; null when the person is out of reach.' })
  person?: PersonType | null;

  @Field(() => QualificationEnum, { description: 'Qualification (职业水平).' })
  qualification!: Qualification;

  @P2('maskNumber')
  @Field(() => String, {
    nullable: true,
    description: 'Certificate number (证书编号), always masked but for its end.',
  })
  certificate?: string | null;

  @Field(() => DepartmentType, {
    nullable: true,
    description: 'The department that answers for their work, its line.',
  })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where they serve (服务区划).' })
  division?: DivisionType | null;

  @Field(() => SocialOrganizationType, {
    nullable: true,
    description:
      'Employer (所在社会组织); null for whoever the department itself employs, and for one out of reach.',
  })
  organization?: SocialOrganizationType | null;

  @Field(() => BusinessDate, { description: 'First day (任职日期).' })
  since!: string;

  @Field(() => BusinessDate, { nullable: true, description: 'Last day; null while they work (在职).' })
  until?: string | null;
}
