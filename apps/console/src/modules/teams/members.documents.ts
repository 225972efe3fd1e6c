import { graphql } from '../../graphql/generated/index.ts';

export const UnificationRow = graphql(`
  fragment UnificationRow on Unification {
    id
    item
    met
    evidence
    checkedAt
    version
    checkedBy
  }
`);

export const TeamMembers = graphql(`
  query TeamMembers(
    $id: ID!
    $first: Int!
    $offset: Int
    $orderBy: MembershipOrder!
    $filter: MembershipFilter
  ) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        members(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            id
            role
            main
            since
            until
            version
            person {
              id
              name
              phone
              division {
                id
                name
                nameEn
              }
            }
          }
        }
      }
    }
  }
`);

export const AddMember = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      membership {
        id
        person {
          id
          name
        }
        team {
          id
          memberCount
        }
      }
    }
  }
`);

export const ChangeMember = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      membership {
        id
        role
        main
        version
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: ReasonedInput!) {
    removeMember(input: $input) {
      membership {
        id
        until
        version
        team {
          id
          memberCount
        }
      }
    }
  }
`);

export const RecordUnification = graphql(`
  mutation RecordUnification($input: RecordUnificationInput!) {
    recordUnification(input: $input) {
      unification {
        ...UnificationRow
      }
    }
  }
`);
