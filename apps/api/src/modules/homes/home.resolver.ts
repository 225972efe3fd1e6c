import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { closeHome, createHome, updateHome } from './home.actions.ts';
import type { Home } from './home.entity.ts';
import { CreateHomeInput, UpdateHomeInput } from './home.inputs.ts';
import { HomeType } from './home.type.ts';
import { Homes } from './homes.queries.ts';

const HomePayload = payloadOf('Home', () => HomeType);

@Resolver()
export class HomeResolver {
  @May('homes.read')
  @Query(() => Homes.Connection, {
    description:
      'The volunteer homes within reach (志愿者之家) of villages and towns, closed ones included unless `state` is asked for.',
  })
  volunteerHomes(
    @Args(() => Homes.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info, { kind: 'VOLUNTEER_HOME' });
  }

  @May('homes.read')
  @Query(() => Homes.Connection, {
    description: 'The social-work stations within reach (社会工作和志愿服务站), one a town.',
  })
  socialWorkStations(
    @Args(() => Homes.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info, { kind: 'SOCIAL_WORK_STATION' });
  }

  @May('homes.read')
  @Query(() => Homes.Connection, { description: 'The social-work points within reach (社工服务点).' })
  socialWorkPoints(
    @Args(() => Homes.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info, { kind: 'SOCIAL_WORK_POINT' });
  }

  @May('homes.create')
  @Mutation(() => HomePayload, {
    description: 'Sets up a volunteer home, station or point (新建志愿者之家、社工站、服务点).',
  })
  createHome(@Ctx() work: Work, @Arg('input', () => CreateHomeInput) input: CreateHomeInput): Promise<Home> {
    return createHome(work, input);
  }

  @May('homes.update')
  @Mutation(() => HomePayload, {
    description: 'Changes an open home, station or point (修改志愿者之家、社工站、服务点).',
  })
  updateHome(@Ctx() work: Work, @Arg('input', () => UpdateHomeInput) input: UpdateHomeInput): Promise<Home> {
    return updateHome(work, input);
  }

  @May('homes.close')
  @Mutation(() => HomePayload, { description: 'Closes a home, station or point (停用), and says why.' })
  closeHome(@Ctx() work: Work, @Arg('input', () => ReasonedInput) input: ReasonedInput): Promise<Home> {
    return closeHome(work, input);
  }
}
