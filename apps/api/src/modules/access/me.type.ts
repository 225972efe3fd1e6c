import {
  passwordProfileLabels,
  type AccountKind,
  type PasswordProfile,
  type ReachKind,
} from '@firefly/domain/access';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { PersonType } from '../people/index.ts';
import { PreferencesType } from '../settings/index.ts';
import { DepartmentType, DivisionType } from '../units/index.ts';
import { AccountKindEnum, ReachKindEnum } from './account.type.ts';

const PasswordProfileEnum = publishEnum(
  'PasswordProfile',
  passwordProfileLabels,
  'What passwords of this installation follow.',
);

@P1()
@ObjectType({ simpleResolvers: true, description: 'One reach of the caller and what it allows there.' })
export class HeldReach {
  @Field(() => String, { description: 'The role, by its key.' })
  role!: string;

  @Field(() => ReachKindEnum, { description: 'How it reaches.' })
  reach!: ReachKind;

  @Field(() => [String], { description: 'The permissions it holds there.' })
  permissions!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Path of the division it reaches, for DIVISION; see Division.path.',
  })
  block?: string;

  @Field(() => String, { nullable: true, description: 'Name of that division.' })
  divisionName?: string;

  @Field(() => String, { nullable: true, description: 'English name of that division.' })
  divisionNameEn?: string;

  @Field(() => ID, { nullable: true, description: 'The department it is narrowed to.' })
  line?: string;

  @Field(() => String, { nullable: true, description: 'Name of that department.' })
  departmentName?: string;

  @Field(() => String, { nullable: true, description: 'English name of that department.' })
  departmentNameEn?: string;

  @Field(() => ID, { nullable: true, description: 'The team it reaches, for TEAM.' })
  team?: string;

  @Field(() => String, { nullable: true, description: 'Name of that team.' })
  teamName?: string;

  @Field(() => Date, { nullable: true, description: 'Until when; null: until revoked.' })
  endsAt?: Date;
}

@P1()
@ObjectType({ simpleResolvers: true, description: 'The caller’s session.' })
export class SessionInfo {
  @Field(() => Date, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Date, { description: 'It ends then unless it is used before.' })
  idleUntil!: Date;

  @Field(() => Date, { description: 'It ends then in any case.' })
  endsAt!: Date;

  @Field(() => Boolean, { description: 'Whether a second factor was shown at sign-in.' })
  secondFactor!: boolean;

  @Field(() => Date, { nullable: true, description: 'Sensitive operations are open until then.' })
  elevatedUntil?: Date;

  @Field(() => PasswordProfileEnum, { description: 'What a new password must be like (密码策略).' })
  passwordProfile!: PasswordProfile;

  @Field(() => Boolean, { description: 'True: nothing works but changing the password.' })
  passwordExpired!: boolean;

  @Field(() => Boolean, { description: 'True: nothing works but enrolling a second factor.' })
  mustEnrolSecondFactor!: boolean;
}

@P1()
@ObjectType('Me', { simpleResolvers: true, description: 'The account that asks (本人).' })
export class MeType {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Username (用户名).' })
  username!: string;

  @Field(() => String, { description: 'Name shown (显示名).' })
  displayName!: string;

  @Field(() => AccountKindEnum, { description: 'Kind (类型).' })
  kind!: AccountKind;

  @Field(() => Boolean, { description: 'Whether a second factor is enrolled (动态验证码).' })
  secondFactor!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'The sign-in before the latest one; null: there was none.',
  })
  lastSignInAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the password was last changed.' })
  passwordChangedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the password must be changed before anything else.' })
  mustChangePassword!: boolean;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => PersonType, { nullable: true, description: 'The person behind the account (关联人员).' })
  person?: PersonType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where the account belongs (所属区划).' })
  division?: DivisionType | null;

  @Field(() => DepartmentType, { nullable: true, description: 'Its department (所属部门).' })
  department?: DepartmentType | null;

  @Field(() => PreferencesType, {
    nullable: true,
    description: 'How the caller wants the console; null until saved once.',
  })
  preferences?: PreferencesType | null;
}
