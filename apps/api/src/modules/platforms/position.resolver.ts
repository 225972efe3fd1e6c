import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import { ManyResolver } from '../../graphql/connection.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { DivisionType } from '../units/index.ts';
import { closePosition, createPosition, reopenPosition, updatePosition } from './position.actions.ts';
import type { Position } from './position.entity.ts';
import { CreatePositionInput, SharePositionInput, UpdatePositionInput } from './position.inputs.ts';
import { PositionType } from './position.type.ts';
import { Platforms, Positions } from './positions.queries.ts';
import { sharePosition, unsharePosition } from './share.actions.ts';

export const PositionPayload = payloadOf('Position', () => PositionType);

@Resolver()
export class PositionResolver {
  @May('platforms.read')
  @Query(() => Platforms.Connection, { description: 'The five platforms (五大平台).' })
  platforms(
    @Args(() => Platforms.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('platforms.readPositions')
  @Query(() => Positions.Connection, {
    description:
      'The positions within reach (阵地): those of the caller’s departments and those shared with them.',
  })
  positions(
    @Args(() => Positions.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('platforms.createPosition')
  @Mutation(() => PositionPayload, { description: 'Adds a position (新增阵地).' })
  createPosition(
    @Ctx() work: Work,
    @Arg('input', () => CreatePositionInput) input: CreatePositionInput,
  ): Promise<Position> {
    return createPosition(work, input);
  }

  @May('platforms.updatePosition')
  @Mutation(() => PositionPayload, { description: 'Changes an open position of one’s own (修改阵地).' })
  updatePosition(
    @Ctx() work: Work,
    @Arg('input', () => UpdatePositionInput) input: UpdatePositionInput,
  ): Promise<Position> {
    return updatePosition(work, input);
  }

  @May('platforms.closePosition')
  @Mutation(() => PositionPayload, { description: 'Closes a position, with a reason (停用阵地).' })
  closePosition(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Position> {
    return closePosition(work, input);
  }

  @May('platforms.reopenPosition')
  @Mutation(() => PositionPayload, { description: 'Opens a closed position again (重新启用阵地).' })
  reopenPosition(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Position> {
    return reopenPosition(work, input);
  }

  @May('platforms.sharePosition')
  @Mutation(() => PositionPayload, {
    description: 'Lets another department use a position (共享阵地): it reads it, and changes nothing.',
  })
  sharePosition(
    @Ctx() work: Work,
    @Arg('input', () => SharePositionInput) input: SharePositionInput,
  ): Promise<Position> {
    return sharePosition(work, input);
  }

  @May('platforms.unsharePosition')
  @Mutation(() => PositionPayload, { description: 'Ends the sharing with a department (取消共享).' })
  unsharePosition(
    @Ctx() work: Work,
    @Arg('input', () => SharePositionInput) input: SharePositionInput,
  ): Promise<Position> {
    return unsharePosition(work, input);
  }
}

@Resolver(() => DivisionType)
export class DivisionPositions {
  @ManyResolver(() => Positions, 'The positions that stand in exactly this division, within reach.', {
    by: 'division',
  })
  positions!: unknown;
}
