import { ask } from './ask.ts';
import type { County } from './open.ts';

interface Teams {
  readonly teams: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
  };
}

export const page = `query Page($orderBy: TeamOrder, $after: String, $offset: Int, $first: Int = 7) {
  teams(first: $first, orderBy: $orderBy, after: $after, offset: $offset) {
    nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

/** One page of teams; seven unless more are asked for. */
export async function teamPage(county: County, variables: Record<string, unknown>): Promise<Teams['teams']> {
  const { data, errors } = await ask(county, page, { variables });
  if (errors || !isTeams(data)) throw new Error(errors?.map(({ message }) => message).join());
  return data.teams;
}

const isTeams = (data: unknown): data is Teams =>
  typeof data === 'object' && data !== null && 'teams' in data;
