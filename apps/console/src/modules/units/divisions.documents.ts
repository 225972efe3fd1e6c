import { graphql } from '../../graphql/generated/index.ts';

export const DivisionRow = graphql(`
  fragment DivisionRow on Division {
    id
    code
    name
    nameEn
    level
    kind
    verified
    note
    validFrom
    validTo
    version
    path
    parent {
      id
      name
      nameEn
    }
  }
`);

export const Divisions = graphql(`
  query Divisions($first: Int!, $offset: Int, $orderBy: DivisionOrder!, $filter: DivisionFilter) {
    divisions(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...DivisionRow
      }
    }
  }
`);

export const DivisionBranch = graphql(`
  query DivisionBranch($first: Int!, $offset: Int, $filter: DivisionFilter) {
    divisions(first: $first, offset: $offset, orderBy: CODE, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        id
        name
        nameEn
        level
        verified
      }
    }
  }
`);

export const FindDivisions = graphql(`
  query FindDivisions($filter: DivisionFilter!) {
    divisions(first: 20, filter: $filter) {
      nodes {
        id
        name
        nameEn
        path
        level
        parent {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const Division = graphql(`
  query Division($id: ID!) {
    node(id: $id) {
      __typename
      ... on Division {
        ...DivisionRow
        children(first: 1, filter: { open: true }) {
          totalCount
        }
        successors(first: 20) {
          nodes {
            id
            successor {
              id
              name
              nameEn
            }
          }
        }
      }
    }
  }
`);

export const CreateDivision = graphql(`
  mutation CreateDivision($input: CreateDivisionInput!) {
    createDivision(input: $input) {
      division {
        ...DivisionRow
      }
    }
  }
`);

export const UpdateDivision = graphql(`
  mutation UpdateDivision($input: UpdateDivisionInput!) {
    updateDivision(input: $input) {
      division {
        ...DivisionRow
      }
    }
  }
`);

export const CloseDivision = graphql(`
  mutation CloseDivision($input: CloseDivisionInput!) {
    closeDivision(input: $input) {
      division {
        ...DivisionRow
      }
    }
  }
`);

export const ImportDivisions = graphql(`
  mutation ImportDivisions($input: ImportDivisionsInput!) {
    importDivisions(input: $input) {
      dryRun
      created
      updated
      unchanged
      refused
      rows {
        line
        outcome
        name
        code
        message
      }
    }
  }
`);
