import type {
  AvailableTime,
  Education,
  PoliticalStatus,
  RevealField,
  ServiceDirection,
  Skill,
  SpokenLanguage,
  VolunteerState,
} from '@firefly/domain/volunteers';
import { Field, ObjectType } from 'type-graphql';
import { P1, P2 } from '../../graphql/classes.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { PersonType } from '../people/index.ts';
import { DivisionType } from '../units/index.ts';
import {
  AvailableTimeEnum,
  EducationEnum,
  PoliticalStatusEnum,
  RevealFieldEnum,
  ServiceDirectionEnum,
  SkillEnum,
  SpokenLanguageEnum,
  VolunteerStateEnum,
} from './volunteer.enums.ts';

@P1()
@ObjectType('Volunteer', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person in the role of a volunteer (志愿者).',
})
export class VolunteerType extends Recorded {
  @Field(() => String, {
    description: 'Number (志愿者编号); stands for the person where the identity number must not.',
  })
  number!: string;

  @Field(() => String, { description: 'Name (姓名), that of the person.' })
  name!: string;

  @Field(() => VolunteerStateEnum, { description: 'State (状态).' })
  state!: VolunteerState;

  @Field(() => BusinessDate, { description: 'When the person became a volunteer (注册日期).' })
  joinedOn!: string;

  @Field(() => Boolean, {
    description: 'Whether they are under 18 today (未成年人); true also while the day of birth is not known.',
  })
  minor!: boolean;

  @Field(() => Boolean, {
    description: 'Firefly volunteer (萤火虫志愿者): collects needs from house to house.',
  })
  firefly!: boolean;

  @Field(() => PoliticalStatusEnum, { nullable: true, description: 'Political status (政治面貌).' })
  politicalStatus?: PoliticalStatus | null;

  @Field(() => EducationEnum, { nullable: true, description: 'Education (文化程度).' })
  education?: Education | null;

  @Field(() => String, { nullable: true, description: 'Occupation (职业).' })
  occupation?: string | null;

  @Field(() => String, { nullable: true, description: 'Employer or school (工作单位或学校).' })
  employer?: string | null;

  @Field(() => [ServiceDirectionEnum], { description: 'Directions of service (服务方向).' })
  directions!: ServiceDirection[];

  @Field(() => [SkillEnum], { description: 'Skills (技能).' })
  skills!: Skill[];

  @Field(() => [SpokenLanguageEnum], { description: 'Languages (语言).' })
  languages!: SpokenLanguage[];

  @Field(() => [AvailableTimeEnum], { description: 'When they have time (可服务时间).' })
  availableTimes!: AvailableTime[];

  @Field(() => String, { nullable: true, description: 'Name of the emergency contact (紧急联系人).' })
  emergencyName?: string | null;

  @Field(() => String, { nullable: true, description: 'How the emergency contact is related (与本人关系).' })
  emergencyRelation?: string | null;

  @P2('maskPhone')
  @Field(() => String, { nullable: true, description: 'Phone of the emergency contact, always masked.' })
  emergencyPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian of a minor (监护人).' })
  guardianName?: string | null;

  @Field(() => String, { nullable: true, description: 'How the guardian is related (与本人关系).' })
  guardianRelation?: string | null;

  @P2('maskPhone')
  @Field(() => String, { nullable: true, description: 'Phone of the guardian, always masked.' })
  guardianPhone?: string | null;

  @Field(() => DivisionType, { nullable: true, description: 'Home division (所属区划), that of the person.' })
  division?: DivisionType | null;

  @Field(() => PersonType, { nullable: true, description: 'The person, with numbers, address and consents.' })
  person?: PersonType | null;
}

@P1()
@ObjectType('RevealedField', {
  simpleResolvers: true,
  description:
    'One field of one person in clear: the only answer that holds one. It stands in the audit who saw it and why.',
})
export class RevealedField {
  @Field(() => RevealFieldEnum, { description: 'Which field.' })
  field!: RevealField;

  @Field(() => String, { description: 'What stands there (原文).' })
  value!: string;
}
