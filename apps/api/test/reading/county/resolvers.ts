import { maskPhone } from '@firefly/domain/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type ReadContext,
  readMany,
  readNode,
  readNodes,
  readOne,
  uuidOf,
} from '../../../src/database/read/index.ts';
import { type Connection, ManyResolver } from '../../../src/graphql/connection.ts';
import { Node } from '../../../src/graphql/node.ts';
import { Departments, Divisions, Homes, Memberships, Notes, People, Teams } from './queries.ts';
import { DeskType, DivisionType, type MembershipType, PersonType, TeamType } from './types.ts';

interface CountyContext extends ReadContext {
  readonly person?: string;
}

@Resolver()
export class CountyResolver {
  @Query(() => Divisions.Connection)
  divisions(
    @Args(() => Divisions.Args) _: unknown,
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readMany(context, info);
  }

  @Query(() => Departments.Connection)
  departments(
    @Args(() => Departments.Args) _: unknown,
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readMany(context, info);
  }

  @Query(() => Teams.Connection)
  teams(@Args(() => Teams.Args) _: unknown, @Ctx() context: CountyContext, @Info() info: GraphQLResolveInfo) {
    return readMany(context, info);
  }

  @Query(() => Homes.Connection)
  homes(@Args(() => Homes.Args) _: unknown, @Ctx() context: CountyContext, @Info() info: GraphQLResolveInfo) {
    return readMany(context, info);
  }

  @Query(() => People.Connection)
  people(
    @Args(() => People.Args) _: unknown,
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readMany(context, info);
  }

  @Query(() => Memberships.Connection)
  memberships(
    @Args(() => Memberships.Args) _: unknown,
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readMany(context, info);
  }

  @Query(() => Notes.Connection)
  notes(@Args(() => Notes.Args) _: unknown, @Ctx() context: CountyContext, @Info() info: GraphQLResolveInfo) {
    return readMany(context, info);
  }

  @Query(() => TeamType, { nullable: true })
  team(@Arg('id', () => ID) id: string, @Ctx() context: CountyContext, @Info() info: GraphQLResolveInfo) {
    return readOne(context, info, uuidOf('team', id));
  }

  @Query(() => Node, { nullable: true })
  node(@Arg('id', () => ID) id: string, @Ctx() context: CountyContext, @Info() info: GraphQLResolveInfo) {
    return readNode(context, info, id);
  }

  @Query(() => [Node], { nullable: 'items' })
  nodes(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readNodes(context, info, ids);
  }

  @Query(() => DeskType)
  desk() {
    return { greeting: '早上好' };
  }
}

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => String)
  phone(@Root() { phone }: { phone: string }): string {
    return maskPhone(phone);
  }

  @ManyResolver(() => Memberships, 'The teams of this person.', { by: 'person' })
  memberships!: Connection<MembershipType>;
}

@Resolver(() => DivisionType)
export class DivisionTeamsResolver {
  @ManyResolver(() => Teams, 'The teams that stand in this division.', { by: 'division' })
  teams!: Connection<TeamType>;
}

@Resolver(() => DeskType)
export class DeskResolver {
  @FieldResolver(() => Memberships.Connection)
  mine(
    @Args(() => Memberships.Args) _: unknown,
    @Ctx() context: CountyContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readMany(context, info, { person: context.person });
  }
}
