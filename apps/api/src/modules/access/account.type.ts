import {
  accountKindLabels,
  type AccountKind,
  accountStateLabels,
  type AccountState,
  dutyLabels,
  type Duty,
  reachKindLabels,
  type ReachKind,
} from '@firefly/domain/access';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { PersonType } from '../people/index.ts';
import { DepartmentType, DivisionType } from '../units/index.ts';
import { Grants, Prohibitions } from './access.queries.ts';

export const AccountKindEnum = publishEnum('AccountKind', accountKindLabels, 'Who signs in with an account.');
export const AccountStateEnum = publishEnum(
  'AccountState',
  accountStateLabels,
  'Whether an account may sign in.',
);
export const ReachKindEnum = publishEnum('ReachKind', reachKindLabels, 'How a right reaches.');
export const DutyEnum = publishEnum(
  'Duty',
  dutyLabels,
  'One of the three administrators (三员), who exclude each other.',
);

@P1()
@ObjectType('Role', {
  implements: Node,
  simpleResolvers: true,
  description: 'A named set of permissions (角色), fixed by the system.',
})
export class RoleType extends Node {
  @Field(() => String, { description: 'What programs call it.' })
  key!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => Int, { description: 'Place in lists, from 1.' })
  position!: number;

  @Field(() => [String], { description: 'The permissions it holds.' })
  permissions!: string[];

  @Field(() => DutyEnum, {
    nullable: true,
    description: 'Which of the three administrators it makes (三员).',
  })
  duty?: Duty | null;

  @Field(() => Boolean, {
    description: 'Whether it obliges to a second factor and is granted between two known people.',
  })
  sensitive!: boolean;
}

@P1()
@ObjectType('Account', {
  implements: Node,
  simpleResolvers: true,
  description: 'Someone or something that signs in (账号).',
})
export class AccountType extends Recorded {
  @Field(() => String, { description: 'Username (用户名), lower case, unique.' })
  username!: string;

  @Field(() => String, { description: 'Name shown (显示名).' })
  displayName!: string;

  @Field(() => AccountKindEnum, { description: 'Kind (类型).' })
  kind!: AccountKind;

  @Field(() => AccountStateEnum, { description: 'State (状态).' })
  state!: AccountState;

  @Field(() => Date, {
    nullable: true,
    description: 'Locked until then after too many failures (锁定至); may lie in the past.',
  })
  lockedUntil?: Date | null;

  @Field(() => Boolean, { description: 'Whether a second factor is enrolled (动态验证码).' })
  secondFactor!: boolean;

  @Field(() => Date, { nullable: true, description: 'Last sign-in (上次登录).' })
  lastSignInAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the password was last changed.' })
  passwordChangedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the password must be changed before anything else.' })
  mustChangePassword!: boolean;

  @Field(() => PersonType, {
    nullable: true,
    description: 'The person behind it (关联人员); null for systems, and for people out of reach.',
  })
  person?: PersonType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it belongs (所属区划).' })
  division?: DivisionType | null;

  @Field(() => DepartmentType, { nullable: true, description: 'Its department (所属部门).' })
  department?: DepartmentType | null;

  @Many(() => Grants, 'The roles granted to it (授权), past ones included unless `active` is asked for.')
  grants!: Connection<GrantType>;

  @Many(() => Prohibitions, 'The permissions taken from it (禁止), lifted ones included.')
  prohibitions!: Connection<ProhibitionType>;
}

@P1()
@ObjectType('Grant', {
  implements: Node,
  simpleResolvers: true,
  description: 'A role × a reach × perhaps a line, with an end (授权).',
})
export class GrantType extends Recorded {
  @Field(() => RoleType, { nullable: true, description: 'The role.' })
  role?: RoleType | null;

  @Field(() => ReachKindEnum, { description: 'How it reaches.' })
  reach!: ReachKind;

  @Field(() => DivisionType, {
    nullable: true,
    description: 'The division it reaches, with everything below.',
  })
  division?: DivisionType | null;

  @Field(() => DepartmentType, {
    nullable: true,
    description: 'The line it is narrowed to; null: all lines.',
  })
  department?: DepartmentType | null;

  @Field(() => Date, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; null: until revoked.' })
  endsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked.' })
  revokedAt?: Date | null;

  @Field(() => String, { description: 'Why it was granted.' })
  reason!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who granted it.' })
  grantedBy?: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who holds it.' })
  account?: AccountType | null;
}

@P1()
@ObjectType('Prohibition', {
  implements: Node,
  simpleResolvers: true,
  description: 'A permission taken from one account within a division, whatever its roles say (禁止).',
})
export class ProhibitionType extends Recorded {
  @Field(() => String, { description: 'The permission.' })
  permission!: string;

  @Field(() => DivisionType, {
    nullable: true,
    description: 'The division it holds in, with everything below.',
  })
  division?: DivisionType | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Date, { nullable: true, description: 'Until when; null: until lifted.' })
  endsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was lifted.' })
  liftedAt?: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Whom it binds.' })
  account?: AccountType | null;
}
