import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Answer } from '../../graphql/answer.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { CreateAccountInput, UpdateAccountInput } from './access.inputs.ts';
import { Accounts } from './access.queries.ts';
import {
  createAccount,
  disableAccount,
  enableAccount,
  resetPassword,
  resetSecondFactor,
  unlockAccount,
  updateAccount,
} from './account.actions.ts';
import type { Account } from './account.entity.ts';
import { AccountType } from './account.type.ts';

const AccountPayload = payloadOf('Account', () => AccountType);

@ObjectType({ simpleResolvers: true, description: 'An account with a password that is shown once.' })
class CreatedAccountPayload extends payloadOf('Account', () => AccountType, 'CreatedAccount') {
  @Field(() => String, {
    nullable: true,
    description: 'To be handed over and changed at the first sign-in; null on a replay.',
  })
  oneTimePassword?: string | null;
}

@Resolver()
export class AccountResolver {
  @May('access.readAccounts')
  @Query(() => Accounts.Connection, { description: 'The accounts within reach (账号).' })
  accounts(
    @Args(() => Accounts.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('access.createAccount')
  @Mutation(() => CreatedAccountPayload, {
    description:
      'Creates an account with a one-time password (新建账号). It holds no role until one is granted.',
  })
  createAccount(
    @Ctx() work: Work,
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
  ): Promise<Answer<Account>> {
    return createAccount(work, input);
  }

  @May('access.updateAccount')
  @Mutation(() => AccountPayload, { description: 'Changes an account (修改账号).' })
  updateAccount(
    @Ctx() work: Work,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
  ): Promise<Account> {
    return updateAccount(work, input);
  }

  @May('access.disableAccount')
  @Mutation(() => AccountPayload, { description: 'Disables an account and ends its sessions (停用账号).' })
  disableAccount(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Account> {
    return disableAccount(work, input);
  }

  @May('access.enableAccount')
  @Mutation(() => AccountPayload, { description: 'Enables a disabled account (启用账号).' })
  enableAccount(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Account> {
    return enableAccount(work, input);
  }

  @May('access.unlockAccount')
  @Mutation(() => AccountPayload, { description: 'Unlocks an account before its time (解锁账号).' })
  unlockAccount(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Account> {
    return unlockAccount(work, input);
  }

  @May('access.resetPassword')
  @Mutation(() => CreatedAccountPayload, {
    description: 'Gives an account a one-time password and ends its sessions (重置密码).',
  })
  resetPassword(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Answer<Account>> {
    return resetPassword(work, input);
  }

  @May('access.resetSecondFactor')
  @Mutation(() => AccountPayload, {
    description: 'Takes a lost second factor away and ends the sessions (重置动态验证码).',
  })
  resetSecondFactor(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Account> {
    return resetSecondFactor(work, input);
  }
}
