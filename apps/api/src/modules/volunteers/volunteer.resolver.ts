import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput, VersionedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { findVolunteer, revealMinor, revealVolunteer } from './reveal.actions.ts';
import { confirmVolunteer, deactivateVolunteer, reactivateVolunteer } from './state.actions.ts';
import { registerVolunteer, updateVolunteer } from './volunteer.actions.ts';
import type { Volunteer } from './volunteer.entity.ts';
import {
  FindVolunteerInput,
  RegisterVolunteerInput,
  RevealInput,
  UpdateVolunteerInput,
} from './volunteer.inputs.ts';
import { RevealedField, VolunteerType } from './volunteer.type.ts';
import { Volunteers } from './volunteers.queries.ts';

const VolunteerPayload = payloadOf('Volunteer', () => VolunteerType);

@Resolver()
export class VolunteerResolver {
  @May('volunteers.read')
  @Query(() => Volunteers.Connection, {
    description: 'The volunteers within reach (志愿者), personal data masked.',
  })
  volunteers(
    @Args(() => Volunteers.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('volunteers.register')
  @Mutation(() => VolunteerPayload, {
    description: 'Registers a volunteer (登记志愿者), unconfirmed until confirmVolunteer.',
  })
  registerVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => RegisterVolunteerInput) input: RegisterVolunteerInput,
  ): Promise<Volunteer> {
    return registerVolunteer(work, input);
  }

  @May('volunteers.update')
  @Mutation(() => VolunteerPayload, { description: 'Changes a volunteer (修改志愿者).' })
  updateVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => UpdateVolunteerInput) input: UpdateVolunteerInput,
  ): Promise<Volunteer> {
    return updateVolunteer(work, input);
  }

  @May('volunteers.confirm')
  @Mutation(() => VolunteerPayload, {
    description: 'Confirms a volunteer (确认志愿者) who has agreed to it; under 14 the guardian too.',
  })
  confirmVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => VersionedInput) input: VersionedInput,
  ): Promise<Volunteer> {
    return confirmVolunteer(work, input);
  }

  @May('volunteers.deactivate')
  @Mutation(() => VolunteerPayload, { description: 'Deactivates a volunteer (停用志愿者).' })
  deactivateVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Volunteer> {
    return deactivateVolunteer(work, input);
  }

  @May('volunteers.reactivate')
  @Mutation(() => VolunteerPayload, {
    description: 'Takes a deactivated volunteer back (恢复志愿者), unconfirmed.',
  })
  reactivateVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Volunteer> {
    return reactivateVolunteer(work, input);
  }

  @May('volunteers.find')
  @Mutation(() => VolunteerPayload, {
    description:
      'Looks up a volunteer within reach by exactly one number (按号码查找), masked; null when there is none. Audited, sixty an hour.',
  })
  findVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => FindVolunteerInput) input: FindVolunteerInput,
  ): Promise<Volunteer | undefined> {
    return findVolunteer(work, input);
  }

  @May('volunteers.reveal')
  @Mutation(() => RevealedField, {
    description: 'One field of one adult volunteer in clear (查看原文). Audited, twenty an hour.',
  })
  revealVolunteer(
    @Ctx() work: Work,
    @Arg('input', () => RevealInput) input: RevealInput,
  ): Promise<RevealedField> {
    return revealVolunteer(work, input);
  }

  @May('volunteers.revealMinor')
  @Mutation(() => RevealedField, {
    description: 'One field of one volunteer under 18 in clear (查看未成年人原文). Audited, twenty an hour.',
  })
  revealMinor(
    @Ctx() work: Work,
    @Arg('input', () => RevealInput) input: RevealInput,
  ): Promise<RevealedField> {
    return revealMinor(work, input);
  }
}
