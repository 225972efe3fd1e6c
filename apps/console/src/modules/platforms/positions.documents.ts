import { graphql } from '../../graphql/generated/index.ts';

export const PositionRow = graphql(`
  fragment PositionRow on Position {
    id
    version
    name
    kind
    platforms
    state
    address
    capacity
    workPhone
    createdAt
    path
    department {
      id
      name
      nameEn
    }
    division {
      id
      name
      nameEn
      parent {
        id
        name
        nameEn
      }
    }
  }
`);

export const PositionFileRow = graphql(`
  fragment PositionFileRow on PositionFile {
    id
    version
    kind
    caption
    name
    bytes
    width
    height
    url
  }
`);

export const Positions = graphql(`
  query Positions($first: Int!, $offset: Int, $orderBy: PositionOrder!, $filter: PositionFilter) {
    positions(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...PositionRow
      }
    }
  }
`);

export const Position = graphql(`
  query Position($id: ID!) {
    node(id: $id) {
      __typename
      ... on Position {
        ...PositionRow
        introduction
        facilities
        closedOn
        closedReason
        openingHours {
          weekday
          opens
          closes
        }
        contact {
          id
          name
          phone
        }
        shares(first: 20) {
          nodes {
            id
            reason
            department {
              id
              name
              nameEn
            }
          }
        }
        photos: files(first: 20, filter: { kind: [PHOTO] }) {
          nodes {
            ...PositionFileRow
          }
        }
        documents: files(first: 20, filter: { kind: [DOCUMENT] }) {
          nodes {
            ...PositionFileRow
          }
        }
      }
    }
  }
`);

export const CreatePosition = graphql(`
  mutation CreatePosition($input: CreatePositionInput!) {
    createPosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const UpdatePosition = graphql(`
  mutation UpdatePosition($input: UpdatePositionInput!) {
    updatePosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const ClosePosition = graphql(`
  mutation ClosePosition($input: ReasonedInput!) {
    closePosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const ReopenPosition = graphql(`
  mutation ReopenPosition($input: ReasonedInput!) {
    reopenPosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const SharePosition = graphql(`
  mutation SharePosition($input: SharePositionInput!) {
    sharePosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const UnsharePosition = graphql(`
  mutation UnsharePosition($input: SharePositionInput!) {
    unsharePosition(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);
