import {
  incubationOutcomeLabels,
  type IncubationOutcome,
  organizationKindLabels,
  type OrganizationKind,
  organizationStateLabels,
  type OrganizationState,
} from '@firefly/domain/organizations';
import type { UnitState } from '@firefly/domain/units';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1, P2 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { DepartmentType, DivisionType, UnitStateEnum } from '../units/index.ts';
import { Incubations, SocialOrganizations, SocialWorkers } from './organizations.queries.ts';
import type { SocialWorkerType } from './worker.type.ts';

export const OrganizationKindEnum = publishEnum(
  'OrganizationKind',
  organizationKindLabels,
  'What civil affairs registers it as.',
);
export const OrganizationStateEnum = publishEnum(
  'OrganizationState',
  organizationStateLabels,
  'Whether an organisation is still registered.',
);
export const IncubationOutcomeEnum = publishEnum(
  'IncubationOutcome',
  incubationOutcomeLabels,
  'How an incubation ended.',
);

@P1()
@ObjectType('SocialOrganization', {
  implements: Node,
  simpleResolvers: true,
  description: 'A body that civil affairs registers (社会组织), under its supervising department.',
})
export class SocialOrganizationType extends Recorded {
  @Field(() => String, { description: 'Path of its division; see Division.path.' })
  path!: string;

  @Field(() => String, { description: 'Name (名称), as on the certificate.' })
  name!: string;

  @Field(() => String, { description: 'Unified social credit code (统一社会信用代码), unique.' })
  creditCode!: string;

  @Field(() => OrganizationKindEnum, { description: 'Kind (类别).' })
  kind!: OrganizationKind;

  @Field(() => OrganizationStateEnum, { description: 'State (状态).' })
  state!: OrganizationState;

  @Field(() => DepartmentType, {
    nullable: true,
    description: 'Supervising department (业务主管单位), its line.',
  })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it stands (所在区划).' })
  division?: DivisionType | null;

  @Field(() => String, {
    description: 'Legal representative (法定代表人), as staff within reach need it; publications mask it.',
  })
  legalRepresentative!: string;

  @P2('maskPhone')
  @Field(() => String, {
    nullable: true,
    description: 'Mobile number of the legal representative (法定代表人手机号), always masked: 138****1234.',
  })
  phone?: string | null;

  @Field(() => BusinessDate, { nullable: true, description: 'When it was founded (成立日期).' })
  foundedOn?: string | null;

  @Field(() => BusinessDate, { description: 'When it was registered (登记日期).' })
  registeredOn!: string;

  @Field(() => BusinessDate, { nullable: true, description: 'When it was deregistered (注销日期).' })
  deregisteredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was deregistered (注销事由).' })
  deregisterReason?: string | null;

  @Field(() => IncubationBaseType, {
    nullable: true,
    description: 'The incubation base it is in now (所在孵化基地); null for none, and for one out of reach.',
  })
  base?: IncubationBaseType | null;

  @Many(() => Incubations, 'Its times in incubation bases (孵化经历), ended ones included.')
  incubations!: Connection<IncubationType>;

  @Many(() => SocialWorkers, 'Its social workers (社工), former ones included unless `active` is asked for.')
  workers!: Connection<SocialWorkerType>;
}

@P1()
@ObjectType('IncubationBase', {
  implements: Node,
  simpleResolvers: true,
  description: 'A house in which young organisations find room and help (社会组织孵化基地).',
})
export class IncubationBaseType extends Recorded {
  @Field(() => String, { description: 'Path of its division; see Division.path.' })
  path!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => UnitStateEnum, { description: 'State (状态).' })
  state!: UnitState;

  @Field(() => DepartmentType, { nullable: true, description: 'The department that runs it, its line.' })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it stands (所在区划).' })
  division?: DivisionType | null;

  @Field(() => String, { nullable: true, description: 'Address of the house (地址).' })
  address?: string | null;

  @Field(() => Int, { description: 'How many organisations find room at once (容量).' })
  capacity!: number;

  @Many(() => SocialOrganizations, 'The organisations in it now (在孵组织).')
  organizations!: Connection<SocialOrganizationType>;
}

@P1()
@ObjectType('Incubation', {
  implements: Node,
  simpleResolvers: true,
  description: 'The time of an organisation in a base (孵化), and what came of it.',
})
export class IncubationType extends Recorded {
  @Field(() => BusinessDate, { description: 'First day (入驻日期).' })
  since!: string;

  @Field(() => BusinessDate, { nullable: true, description: 'Last day; null while it lasts.' })
  until?: string | null;

  @Field(() => IncubationOutcomeEnum, { nullable: true, description: 'What came of it (结果).' })
  outcome?: IncubationOutcome | null;

  @Field(() => String, { nullable: true, description: 'What is to be remembered of it (备注).' })
  note?: string | null;

  @Field(() => SocialOrganizationType, { nullable: true, description: 'The organisation.' })
  organization?: SocialOrganizationType | null;

  @Field(() => IncubationBaseType, { nullable: true, description: 'The base; null when out of reach.' })
  base?: IncubationBaseType | null;
}
