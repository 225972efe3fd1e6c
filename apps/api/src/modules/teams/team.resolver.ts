import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import { ManyResolver } from '../../graphql/connection.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { PersonType } from '../people/index.ts';
import { DivisionType } from '../units/index.ts';
import { closeTeam, createTeam, updateTeam } from './team.actions.ts';
import type { Team, Unification } from './team.entity.ts';
import { CreateTeamInput, RecordUnificationInput, UpdateTeamInput } from './team.inputs.ts';
import { TeamType, UnificationType } from './team.type.ts';
import { Memberships, Teams } from './teams.queries.ts';
import { recordUnification } from './unification.actions.ts';

const TeamPayload = payloadOf('Team', () => TeamType);
const UnificationPayload = payloadOf('Unification', () => UnificationType);

@Resolver()
export class TeamResolver {
  @May('teams.read')
  @Query(() => Teams.Connection, {
    description: 'The teams within reach (志愿服务队), closed ones included unless `state` is asked for.',
  })
  teams(
    @Args(() => Teams.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('teams.create')
  @Mutation(() => TeamPayload, { description: 'Sets up a team (新建服务队).' })
  createTeam(@Ctx() work: Work, @Arg('input', () => CreateTeamInput) input: CreateTeamInput): Promise<Team> {
    return createTeam(work, input);
  }

  @May('teams.update')
  @Mutation(() => TeamPayload, { description: 'Changes a team at work (修改服务队).' })
  updateTeam(@Ctx() work: Work, @Arg('input', () => UpdateTeamInput) input: UpdateTeamInput): Promise<Team> {
    return updateTeam(work, input);
  }

  @May('teams.close')
  @Mutation(() => TeamPayload, {
    description: 'Closes a team (撤销服务队); its people and the teams below must leave first.',
  })
  closeTeam(@Ctx() work: Work, @Arg('input', () => ReasonedInput) input: ReasonedInput): Promise<Team> {
    return closeTeam(work, input);
  }

  @May('teams.recordUnification')
  @Mutation(() => UnificationPayload, {
    description: 'Records whether a team meets one of the six unifications (登记六统一).',
  })
  recordUnification(
    @Ctx() work: Work,
    @Arg('input', () => RecordUnificationInput) input: RecordUnificationInput,
  ): Promise<Unification> {
    return recordUnification(work, input);
  }
}

@Resolver(() => DivisionType)
export class DivisionTeams {
  @ManyResolver(() => Teams, 'The teams that stand in exactly this division, within the caller’s reach.', {
    by: 'division',
  })
  teams!: unknown;
}

@Resolver(() => PersonType)
export class PersonMemberships {
  @ManyResolver(() => Memberships, 'The teams this person is or was in, within the caller’s reach.', {
    by: 'person',
  })
  memberships!: unknown;
}
