import {
  membershipRoleLabels,
  type MembershipRole,
  teamTierLabels,
  type TeamTier,
  unificationItemLabels,
  type UnificationItem,
} from '@firefly/domain/teams';
import type { UnitState } from '@firefly/domain/units';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { PersonType } from '../people/index.ts';
import { DepartmentType, DivisionType, UnitStateEnum } from '../units/index.ts';
import { Memberships, Teams, Unifications } from './teams.queries.ts';

export const TeamTierEnum = publishEnum(
  'TeamTier',
  teamTierLabels,
  'Where a team stands in the 1+6+N of its line.',
);
export const MembershipRoleEnum = publishEnum(
  'MembershipRole',
  membershipRoleLabels,
  'What somebody is in a team.',
);
export const UnificationItemEnum = publishEnum(
  'UnificationItem',
  unificationItemLabels,
  'One of the six unifications (六统一).',
);

@P1()
@ObjectType('Team', {
  implements: Node,
  simpleResolvers: true,
  description: 'A volunteer-service team (志愿服务队) of one line, in its 1+6+N tree.',
})
export class TeamType extends Recorded {
  @Field(() => String, { description: 'Path of its division; see Division.path.' })
  path!: string;

  @Field(() => String, { description: 'Team code (队伍编号), unique.' })
  code!: string;

  @Field(() => String, { description: 'Name (队名).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn?: string | null;

  @Field(() => TeamTierEnum, { description: 'Tier (层级): 总队, 分队, 小队 or 专业队.' })
  tier!: TeamTier;

  @Field(() => UnitStateEnum, { description: 'State (状态).' })
  state!: UnitState;

  @Field(() => String, { nullable: true, description: 'What it is for (服务宗旨).' })
  purpose?: string | null;

  @Field(() => BusinessDate, { nullable: true, description: 'When it was founded (成立日期).' })
  foundedOn?: string | null;

  @Field(() => Int, {
    description: 'People in it now (人数); a headcount, brought up to date within seconds of a change.',
  })
  memberCount!: number;

  @Field(() => Int, { description: 'How many of the six unifications are met, 0–6.' })
  unificationCount!: number;

  @Field(() => DepartmentType, { nullable: true, description: 'Its line (条线).' })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it stands (所在区划).' })
  division?: DivisionType | null;

  @Field(() => TeamType, {
    nullable: true,
    description: 'The team above (上级服务队); null for a general team, and for one out of reach.',
  })
  parent?: TeamType | null;

  @Many(() => Teams, 'The teams directly below (下级服务队).')
  children!: Connection<TeamType>;

  @Many(() => Memberships, 'Its memberships (队员), ended ones included unless `active` is asked for.')
  members!: Connection<MembershipType>;

  @Many(() => Unifications, 'The six unifications (六统一) with their evidence.')
  unifications!: Connection<UnificationType>;
}

@P1()
@ObjectType('Membership', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person’s time in a team (队员).',
})
export class MembershipType extends Recorded {
  @Field(() => MembershipRoleEnum, { description: 'Leader (队长) or member (队员).' })
  role!: MembershipRole;

  @Field(() => Boolean, { description: 'Whether this is the person’s main team (主队).' })
  main!: boolean;

  @Field(() => BusinessDate, { description: 'First day.' })
  since!: string;

  @Field(() => BusinessDate, { nullable: true, description: 'Last day; null while it lasts.' })
  until?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who.' })
  person?: PersonType | null;

  @Field(() => TeamType, { nullable: true, description: 'In which team.' })
  team?: TeamType | null;
}

@P1()
@ObjectType('Unification', {
  implements: Node,
  simpleResolvers: true,
  description: 'One of the six unifications of a team, with its evidence.',
})
export class UnificationType extends Recorded {
  @Field(() => UnificationItemEnum, { description: 'Which of the six.' })
  item!: UnificationItem;

  @Field(() => Boolean, { description: 'Whether it is met (已统一).' })
  met!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Evidence (佐证), such as a photo number or an issue record.',
  })
  evidence?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was last recorded.' })
  checkedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who recorded it, by name.' })
  checkedBy?: string | null;
}
