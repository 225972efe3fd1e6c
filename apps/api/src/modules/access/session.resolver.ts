import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Work } from '../../graphql/context.ts';
import { May, Public } from '../../graphql/may.ts';
import {
  ChangePasswordInput,
  ConfirmTotpInput,
  ElevateInput,
  RefreshInput,
  SignInInput,
} from './access.inputs.ts';
import {
  changePassword,
  confirmTotp,
  elevate,
  enrolTotp,
  removeTotp,
  signOut,
  signOutEverywhere,
} from './own.actions.ts';
import { DonePayload, RecoveryCodes, SignInPayload, TotpEnrolment } from './session.type.ts';
import { refresh } from './sessions.ts';
import { signIn } from './sign-in.actions.ts';

@Resolver()
export class SessionResolver {
  @Public()
  @Mutation(() => SignInPayload, {
    description:
      'Signs in (登录). Five failures lock the account for 30 minutes; a second factor passes the lock.',
  })
  signIn(@Ctx() work: Work, @Arg('input', () => SignInInput) input: SignInInput): Promise<SignInPayload> {
    return signIn(work, input);
  }

  @Public()
  @Mutation(() => SignInPayload, { description: 'Renews the tokens of a client (续期).' })
  refresh(@Ctx() work: Work, @Arg('input', () => RefreshInput) input: RefreshInput): Promise<SignInPayload> {
    return refresh(work, input);
  }

  @May('access.own')
  @Mutation(() => DonePayload, { description: 'Ends this session (退出).' })
  signOut(@Ctx() work: Work): Promise<DonePayload> {
    return signOut(work);
  }

  @May('access.own')
  @Mutation(() => DonePayload, {
    description: 'Ends every session of the caller, this one included (全部退出).',
  })
  signOutEverywhere(@Ctx() work: Work): Promise<DonePayload> {
    return signOutEverywhere(work);
  }

  @May('access.own')
  @Mutation(() => DonePayload, {
    description: 'Changes the caller’s password and ends their other sessions (修改密码).',
  })
  changePassword(
    @Ctx() work: Work,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<DonePayload> {
    return changePassword(work, input);
  }

  @May('access.own')
  @Mutation(() => DonePayload, { description: 'Opens sensitive operations for five minutes (再次确认身份).' })
  elevate(@Ctx() work: Work, @Arg('input', () => ElevateInput) input: ElevateInput): Promise<DonePayload> {
    return elevate(work, input);
  }

  @May('access.own')
  @Mutation(() => TotpEnrolment, { description: 'Begins a second factor (绑定动态验证码).' })
  enrolTotp(@Ctx() work: Work): Promise<TotpEnrolment> {
    return enrolTotp(work);
  }

  @May('access.own')
  @Mutation(() => RecoveryCodes, {
    description: 'Confirms it by its first code and answers the recovery codes, once (确认绑定).',
  })
  confirmTotp(
    @Ctx() work: Work,
    @Arg('input', () => ConfirmTotpInput) input: ConfirmTotpInput,
  ): Promise<RecoveryCodes> {
    return confirmTotp(work, input);
  }

  @May('access.own')
  @Mutation(() => DonePayload, {
    description: 'Gives up the second factor, where the policy allows it (解除绑定).',
  })
  removeTotp(@Ctx() work: Work, @Arg('input', () => ElevateInput) input: ElevateInput): Promise<DonePayload> {
    return removeTotp(work, input);
  }
}
