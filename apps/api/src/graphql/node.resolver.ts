import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { readNode, readNodes } from '../database/read/index.ts';
import type { Context } from './context.ts';
import { May } from './may.ts';
import { Node } from './node.ts';

const most = 100;

@Resolver()
export class NodeResolver {
  @May('access.own')
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id, or null when it is not there for the caller.',
  })
  node(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Any id of this contract.' }) id: string,
  ): Promise<unknown> {
    return readNode(context, info, id);
  }

  @May('access.own')
  @Query(() => [Node], {
    nullable: 'items',
    description: `Whatever has these ids, in their order, null for each that is not there for the caller. At most ${most}.`,
  })
  nodes(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { description: 'Any ids of this contract.' }) ids: string[],
  ): Promise<unknown> {
    return readNodes(context, info, ids);
  }
}
