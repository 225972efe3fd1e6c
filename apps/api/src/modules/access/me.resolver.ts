import { holdsAnywhere, scopeOf } from '@firefly/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { readOne } from '../../database/read/index.ts';
import { ManyResolver } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { May } from '../../graphql/may.ts';
import { SavedViews, TableLayouts } from '../settings/index.ts';
import { HeldReach, MeType, SessionInfo } from './me.type.ts';
import { reachesOf } from './me.queries.ts';

@Resolver(() => MeType)
export class MeResolver {
  @May('access.own')
  @Query(() => MeType, { description: 'The account that asks, with its rights (本人).' })
  me(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readOne(context, info, context.actor?.account ?? '');
  }

  @FieldResolver(() => [String], { description: 'Every permission held somewhere, for showing and hiding.' })
  permissions(@Ctx() { actor }: Context): string[] {
    const { held = [], denied = [] } = actor ?? {};
    const granted = [...new Set(held.flatMap(({ permissions }) => permissions))];
    return granted.filter(permission => holdsAnywhere(scopeOf(held, denied, permission)));
  }

  @FieldResolver(() => [HeldReach], {
    description: 'Each reach with its permissions: why something may or may not be done here.',
  })
  reaches(@Ctx() { actor }: Context): HeldReach[] {
    return reachesOf(actor);
  }

  @FieldResolver(() => SessionInfo, { nullable: true, description: 'The session of this request.' })
  session(@Ctx() { actor }: Context): SessionInfo | undefined {
    return actor?.sessionInfo;
  }

  @ManyResolver(() => TableLayouts, 'How the caller arranged tables (列设置).', { by: 'account' })
  tableLayouts!: unknown;

  @ManyResolver(() => SavedViews, 'Lists as the caller likes to see them (常用视图).', { by: 'account' })
  savedViews!: unknown;
}
