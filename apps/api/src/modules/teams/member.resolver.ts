import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { addMember, changeMember, removeMember } from './member.actions.ts';
import type { Membership } from './team.entity.ts';
import { AddMemberInput, ChangeMemberInput } from './team.inputs.ts';
import { MembershipType } from './team.type.ts';

const MembershipPayload = payloadOf('Membership', () => MembershipType);

@Resolver()
export class MemberResolver {
  @May('teams.addMember')
  @Mutation(() => MembershipPayload, { description: 'Takes somebody into a team (添加队员).' })
  addMember(
    @Ctx() work: Work,
    @Arg('input', () => AddMemberInput) input: AddMemberInput,
  ): Promise<Membership> {
    return addMember(work, input);
  }

  @May('teams.changeMember')
  @Mutation(() => MembershipPayload, {
    description: 'Makes somebody leader or member, or this team their main one (调整队员).',
  })
  changeMember(
    @Ctx() work: Work,
    @Arg('input', () => ChangeMemberInput) input: ChangeMemberInput,
  ): Promise<Membership> {
    return changeMember(work, input);
  }

  @May('teams.removeMember')
  @Mutation(() => MembershipPayload, { description: 'Ends a membership today (移出队员).' })
  removeMember(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Membership> {
    return removeMember(work, input);
  }
}
