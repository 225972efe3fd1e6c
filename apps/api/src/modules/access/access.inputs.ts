import { accountKinds, type AccountKind, usernameLimit } from '@firefly/domain/access';
import { unitLimits } from '@firefly/domain/units';
import { IsBoolean, IsDate, IsIn, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Within } from '../../graphql/inputs.ts';
import { AccountKindEnum } from './account.type.ts';

const password = { min: 1, max: 128 };
const code = { min: 6, max: 20 };
const displayName = { min: 2, max: 40 };

@InputType({ description: 'Who wants to sign in.' })
export class SignInInput {
  @Text({ min: 1, max: usernameLimit.max }, 'Username; case does not matter.')
  username!: string;

  @Text(password, 'Password.')
  password!: string;

  @Text(code, 'Code of the second factor, or a recovery code, when `secondFactorNeeded` was answered.', {
    nullable: true,
  })
  code?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True answers bearer tokens for a client; false sets the cookie of a browser.',
  })
  @IsBoolean()
  tokens!: boolean;
}

@InputType({ description: 'Renews the tokens of a client.' })
export class RefreshInput {
  @Field(() => String, { description: 'The refresh token; it works once.' })
  @Within({ min: 40, max: 64 })
  refreshToken!: string;
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput {
  @Text(password, 'The present password.')
  password!: string;

  @Text(password, 'The new one; see the password profile in docs/operating.md.')
  newPassword!: string;
}

@InputType({
  description: 'Proves again who one is: by the second factor where there is one, otherwise by the password.',
})
export class ElevateInput {
  @Text(password, 'Password.', { nullable: true })
  password?: string;

  @Text(code, 'Code of the second factor.', { nullable: true })
  code?: string;
}

@InputType({ description: 'The first code of a new second factor.' })
export class ConfirmTotpInput {
  @Text(code, 'The code the app shows.')
  code!: string;
}

@InputType({ description: 'A new account.' })
export class CreateAccountInput extends Creating {
  @Text(usernameLimit, 'Username: lower-case letters and digits with . _ or - between.')
  username!: string;

  @Text(displayName, 'Name shown.')
  displayName!: string;

  @Field(() => AccountKindEnum, { defaultValue: 'STAFF', description: 'Kind.' })
  @IsIn(accountKinds)
  kind!: AccountKind;

  @Id('The person behind it; needed for sensitive roles.', { nullable: true })
  personId?: string;

  @Id('Where it belongs.')
  divisionId!: string;

  @Id('Its department.', { nullable: true })
  departmentId?: string;
}

@InputType({ description: 'Changes to an account; what is left out stays.' })
export class UpdateAccountInput extends VersionedInput {
  @Text(displayName, 'Name shown.', { nullable: true })
  displayName?: string;

  @Id('The person behind it.', { nullable: true, emptied: true })
  personId?: string | null;

  @Id('Where it belongs.', { nullable: true })
  divisionId?: string;

  @Id('Its department.', { nullable: true, emptied: true })
  departmentId?: string | null;
}

@InputType({ description: 'A role for an account, over a division, perhaps for one line only.' })
export class GrantRoleInput extends Creating {
  @Id('To whom.')
  accountId!: string;

  @Text({ min: 2, max: 40 }, 'Which role, by its key.')
  roleKey!: string;

  @Id('Over which division and everything below; for a role that reaches oneself alone, where it belongs.')
  divisionId!: string;

  @Id('For which line only.', { nullable: true })
  departmentId?: string;

  @Field(() => Date, { nullable: true, description: 'From when; left out: now.' })
  @IsOptional()
  @IsDate()
  startsAt?: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; left out: until revoked.' })
  @IsOptional()
  @IsDate()
  endsAt?: Date;

  @Text(unitLimits.reason, 'Why.')
  reason!: string;
}

@InputType({ description: 'A permission to be taken from an account.' })
export class ProhibitInput extends Creating {
  @Id('From whom.')
  accountId!: string;

  @Text({ min: 3, max: 60 }, 'Which permission.')
  permission!: string;

  @Id('In which division and everything below.')
  divisionId!: string;

  @Field(() => Date, { nullable: true, description: 'Until when; left out: until lifted.' })
  @IsOptional()
  @IsDate()
  endsAt?: Date;

  @Text(unitLimits.reason, 'Why.')
  reason!: string;
}
