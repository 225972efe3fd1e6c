import { Refusal } from '@firefly/domain/shared';
import {
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { setTimeout as pause } from 'node:timers/promises';
import { BusinessDate, Instant } from '../graphql/scalars/index.ts';

const must = { type: new GraphQLNonNull(GraphQLString) };

const first = { type: new GraphQLNonNull(GraphQLInt), defaultValue: 20 };

const Person = new GraphQLObjectType({ name: 'Person', fields: { name: { type: GraphQLString } } });

const Team: GraphQLObjectType = new GraphQLObjectType({
  name: 'Team',
  fields: () => ({
    name: { type: GraphQLString },
    parent: { type: Team },
    leader: { type: Person },
    members: { type: connectionOf(Person), args: { first }, resolve: () => page({ name: '王*' }) },
    children: { type: Teams, args: { first }, resolve: () => page(team) },
    tags: { type: new GraphQLList(Person), resolve: () => [] },
  }),
});

const Teams = connectionOf(Team);

const Founded = new GraphQLInputObjectType({ name: 'Founded', fields: { since: { type: BusinessDate } } });

const TeamFilter = new GraphQLInputObjectType({
  name: 'TeamFilter',
  fields: { name: { type: GraphQLString }, since: { type: BusinessDate }, founded: { type: Founded } },
});

/** What the edge is tested with: each way a root field can be, and each way a resolver can go wrong. */
export const townSchema = (): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        motto: { type: GraphQLString, extensions: { may: 'PUBLIC' }, resolve: () => '萤火' },
        teams: { type: Teams, args: { first, filter: { type: TeamFilter } }, resolve: () => page(team) },
        team: { type: Team, args: { id: { type: GraphQLID } }, resolve: () => team },
        nodes: {
          type: new GraphQLList(Team),
          args: { ids: { type: new GraphQLList(GraphQLID) } },
          resolve: () => [],
        },
        echo: { type: GraphQLString, args: { text: must }, resolve: (_, { text }) => text },
        day: { type: BusinessDate, args: { day: { type: BusinessDate } }, resolve: (_, { day }) => day },
        instant: { type: Instant, args: { at: { type: Instant } }, resolve: (_, { at }) => at },
        slow: { type: GraphQLString, resolve: () => pause(1500, 'late') },
        brief: { type: GraphQLString, resolve: () => pause(300, 'soon') },
        broken: {
          type: GraphQLString,
          resolve: () => Promise.reject(new Error('id_number 522730199001010011 exists')),
        },
        refused: { type: GraphQLString, resolve: () => Promise.reject(new Refusal('NOT_FOUND')) },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: {
        signIn: {
          type: GraphQLString,
          args: { name: must },
          extensions: { may: 'PUBLIC' },
          resolve: () => 'in',
        },
        reveal: { type: GraphQLString, args: { id: must }, resolve: () => '138' },
        rename: { type: GraphQLString, args: { name: must }, resolve: (_, { name }) => name },
      },
    }),
  });

const team = { name: '阳光民政总队' };

const page = (node: object) => ({
  nodes: [node],
  edges: [{ node }],
  pageInfo: { hasNextPage: false },
  totalCount: 1,
});

function connectionOf(node: GraphQLObjectType): GraphQLObjectType {
  const PageInfo = new GraphQLObjectType({
    name: `${node.name}PageInfo`,
    fields: { hasNextPage: { type: GraphQLString } },
  });
  const Edge = new GraphQLObjectType({ name: `${node.name}Edge`, fields: { node: { type: node } } });
  return new GraphQLObjectType({
    name: `${node.name}Connection`,
    fields: {
      nodes: { type: new GraphQLNonNull(new GraphQLList(node)) },
      edges: { type: new GraphQLNonNull(new GraphQLList(Edge)) },
      pageInfo: { type: PageInfo },
      totalCount: { type: GraphQLInt },
    },
  });
}
