import { graphql } from '../../../graphql/generated/index.ts';

export const BaseRow = graphql(`
  fragment BaseRow on IncubationBase {
    id
    version
    path
    name
    state
    address
    capacity
    department {
      id
      name
      nameEn
    }
    division {
      id
      name
      nameEn
    }
    organizations(first: 1) {
      totalCount
    }
  }
`);

export const Bases = graphql(`
  query Bases($first: Int!, $offset: Int, $orderBy: IncubationBaseOrder!, $filter: IncubationBaseFilter) {
    incubationBases(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...BaseRow
      }
    }
  }
`);

export const FindBases = graphql(`
  query FindBases($filter: IncubationBaseFilter) {
    incubationBases(first: 20, filter: $filter) {
      nodes {
        id
        name
        capacity
        organizations(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const Base = graphql(`
  query Base($id: ID!) {
    node(id: $id) {
      __typename
      ... on IncubationBase {
        ...BaseRow
      }
    }
  }
`);

export const BaseOrganizations = graphql(`
  query BaseOrganizations($id: ID!, $first: Int!, $offset: Int, $orderBy: SocialOrganizationOrder!) {
    node(id: $id) {
      __typename
      ... on IncubationBase {
        id
        organizations(first: $first, offset: $offset, orderBy: $orderBy) {
          totalCount
          totalIsCapped
          nodes {
            ...OrganizationRow
          }
        }
      }
    }
  }
`);

export const CreateIncubationBase = graphql(`
  mutation CreateIncubationBase($input: CreateIncubationBaseInput!) {
    createIncubationBase(input: $input) {
      incubationBase {
        ...BaseRow
      }
    }
  }
`);

export const UpdateIncubationBase = graphql(`
  mutation UpdateIncubationBase($input: UpdateIncubationBaseInput!) {
    updateIncubationBase(input: $input) {
      incubationBase {
        ...BaseRow
      }
    }
  }
`);

export const CloseIncubationBase = graphql(`
  mutation CloseIncubationBase($input: ReasonedInput!) {
    closeIncubationBase(input: $input) {
      incubationBase {
        ...BaseRow
      }
    }
  }
`);
