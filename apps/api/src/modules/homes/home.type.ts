import { homeKindLabels, type HomeKind, type HomeLevel, hostLabels, type Host } from '@firefly/domain/homes';
import type { UnitState } from '@firefly/domain/units';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { OpeningSpanType } from '../../graphql/opening-hours.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { DepartmentType, DivisionLevelEnum, DivisionType, UnitStateEnum } from '../units/index.ts';
import { HomeVisits, Supplies } from './homes.queries.ts';
import type { HomeVisitType, SupplyType } from './keeping.type.ts';

export const HomeKindEnum = publishEnum(
  'HomeKind',
  homeKindLabels,
  'A volunteer home, a social-work station or a social-work point.',
);
export const HostEnum = publishEnum('Host', hostLabels, 'In whose house a social-work point is kept.');

@P1()
@ObjectType('Home', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A volunteer home (志愿者之家), social-work station (社工站) or point (社工服务点): its kind says which.',
})
export class HomeType extends Recorded {
  @Field(() => String, { description: 'Path of its division; see Division.path.' })
  path!: string;

  @Field(() => HomeKindEnum, { description: 'Kind (类别).' })
  kind!: HomeKind;

  @Field(() => DivisionLevelEnum, { description: 'TOWN or VILLAGE (级别); never read from the name.' })
  level!: HomeLevel;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => UnitStateEnum, { description: 'State (状态).' })
  state!: UnitState;

  @Field(() => HostEnum, {
    nullable: true,
    description: 'In whose house a point is kept (依托场所); else null.',
  })
  host?: Host | null;

  @Field(() => DepartmentType, { nullable: true, description: 'The department that runs it, its line.' })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it stands (所在区划).' })
  division?: DivisionType | null;

  @Field(() => String, { nullable: true, description: 'Address of the house (地址).' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for there (联系人或值班岗位).' })
  contact?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone line of the house (单位座机), 0854-5631234.',
  })
  workPhone?: string | null;

  @Field(() => [String], {
    description: 'Facilities (设施): codes of the dictionary `homeFacilities`.',
  })
  facilities!: string[];

  @Field(() => [OpeningSpanType], { description: 'Opening hours (开放时间), in the order of the week.' })
  openingHours!: OpeningSpanType[];

  @Field(() => BusinessDate, { nullable: true, description: 'Since when it is closed (停用日期).' })
  closedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed (停用事由).' })
  closeReason?: string | null;

  @Field(() => Int, { description: 'How many supplies lie below their minimum (物资不足).' })
  lowSupplies!: number;

  @Many(() => Supplies, 'What it keeps (物资).')
  supplies!: Connection<SupplyType>;

  @Many(() => HomeVisits, 'Who came (到访登记), latest first.')
  visits!: Connection<HomeVisitType>;
}
