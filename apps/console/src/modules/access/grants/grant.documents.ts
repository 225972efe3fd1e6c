import { graphql } from '../../../graphql/generated/index.ts';

export const GrantRow = graphql(`
  fragment GrantRow on Grant {
    id
    reach
    startsAt
    endsAt
    revokedAt
    reason
    version
    createdAt
    role {
      id
      key
    }
    division {
      id
      name
      nameEn
    }
    department {
      id
      name
      nameEn
    }
    grantedBy {
      id
      displayName
    }
  }
`);

export const AccountGrants = graphql(`
  query AccountGrants($id: ID!, $first: Int!, $offset: Int, $filter: GrantFilter) {
    node(id: $id) {
      __typename
      ... on Account {
        id
        grants(first: $first, offset: $offset, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            ...GrantRow
          }
        }
      }
    }
  }
`);

export const HeldRoles = graphql(`
  query HeldRoles($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        id
        grants(first: 100, filter: { active: true }) {
          nodes {
            id
            role {
              id
              key
            }
          }
        }
      }
    }
  }
`);

export const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      grant {
        ...GrantRow
      }
    }
  }
`);

export const RevokeGrant = graphql(`
  mutation RevokeGrant($input: ReasonedInput!) {
    revokeGrant(input: $input) {
      grant {
        ...GrantRow
      }
    }
  }
`);

export const ProhibitionRow = graphql(`
  fragment ProhibitionRow on Prohibition {
    id
    permission
    reason
    endsAt
    liftedAt
    version
    createdAt
    division {
      id
      name
      nameEn
    }
  }
`);

export const AccountProhibitions = graphql(`
  query AccountProhibitions($id: ID!, $first: Int!, $offset: Int) {
    node(id: $id) {
      __typename
      ... on Account {
        id
        prohibitions(first: $first, offset: $offset) {
          totalCount
          totalIsCapped
          nodes {
            ...ProhibitionRow
          }
        }
      }
    }
  }
`);

export const Prohibit = graphql(`
  mutation Prohibit($input: ProhibitInput!) {
    prohibit(input: $input) {
      prohibition {
        ...ProhibitionRow
      }
    }
  }
`);

export const LiftProhibition = graphql(`
  mutation LiftProhibition($input: ReasonedInput!) {
    liftProhibition(input: $input) {
      prohibition {
        ...ProhibitionRow
      }
    }
  }
`);
