import { graphql } from '../../../graphql/generated/index.ts';

export const HomeVisits = graphql(`
  query HomeVisits($id: ID!, $first: Int!, $offset: Int) {
    node(id: $id) {
      __typename
      ... on Home {
        id
        visits(first: $first, offset: $offset) {
          totalCount
          totalIsCapped
          nodes {
            id
            visitedOn
            visitor
            purpose
            people
            recordedBy
          }
        }
      }
    }
  }
`);

export const SupplyRow = graphql(`
  fragment SupplyRow on Supply {
    id
    version
    name
    unit
    quantity
    minimum
    low
  }
`);

export const HomeSupplies = graphql(`
  query HomeSupplies($id: ID!, $first: Int!, $offset: Int, $filter: SupplyFilter) {
    node(id: $id) {
      __typename
      ... on Home {
        id
        supplies(first: $first, offset: $offset, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            ...SupplyRow
          }
        }
      }
    }
  }
`);

export const Supply = graphql(`
  query Supply($id: ID!) {
    node(id: $id) {
      __typename
      ... on Supply {
        ...SupplyRow
      }
    }
  }
`);

export const SupplyMoves = graphql(`
  query SupplyMoves($id: ID!, $first: Int!, $offset: Int) {
    node(id: $id) {
      __typename
      ... on Supply {
        id
        moves(first: $first, offset: $offset) {
          totalCount
          totalIsCapped
          nodes {
            id
            kind
            quantity
            stockLeft
            note
            recordedBy
            createdAt
          }
        }
      }
    }
  }
`);

export const RecordVisit = graphql(`
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      homeVisit {
        id
      }
    }
  }
`);

export const AddSupply = graphql(`
  mutation AddSupply($input: AddSupplyInput!) {
    addSupply(input: $input) {
      supply {
        ...SupplyRow
      }
    }
  }
`);

export const UpdateSupply = graphql(`
  mutation UpdateSupply($input: UpdateSupplyInput!) {
    updateSupply(input: $input) {
      supply {
        ...SupplyRow
      }
    }
  }
`);

export const MoveSupplies = graphql(`
  mutation MoveSupplies($input: MoveSuppliesInput!) {
    moveSupplies(input: $input) {
      supplyMove {
        id
        stockLeft
        supply {
          ...SupplyRow
        }
      }
    }
  }
`);
