import { graphql } from '../../graphql/generated/index.ts';

export const OrganizationRow = graphql(`
  fragment OrganizationRow on SocialOrganization {
    id
    version
    path
    name
    creditCode
    kind
    state
    registeredOn
    legalRepresentative
    phone
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
    base {
      id
      name
    }
  }
`);

export const Organizations = graphql(`
  query Organizations(
    $first: Int!
    $offset: Int
    $orderBy: SocialOrganizationOrder!
    $filter: SocialOrganizationFilter
  ) {
    socialOrganizations(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...OrganizationRow
      }
    }
  }
`);

export const FindOrganizations = graphql(`
  query FindOrganizations($filter: SocialOrganizationFilter) {
    socialOrganizations(first: 20, filter: $filter) {
      nodes {
        id
        name
        creditCode
      }
    }
  }
`);

export const Organization = graphql(`
  query Organization($id: ID!) {
    node(id: $id) {
      __typename
      ... on SocialOrganization {
        ...OrganizationRow
        foundedOn
        deregisteredOn
        deregisterReason
        latest: incubations(first: 1) {
          nodes {
            id
            version
            since
            until
          }
        }
        present: workers(first: 1, filter: { active: true }) {
          totalCount
        }
      }
    }
  }
`);

export const OrganizationIncubations = graphql(`
  query OrganizationIncubations($id: ID!, $first: Int!, $offset: Int) {
    node(id: $id) {
      __typename
      ... on SocialOrganization {
        id
        incubations(first: $first, offset: $offset) {
          totalCount
          totalIsCapped
          nodes {
            id
            since
            until
            outcome
            note
            base {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const OrganizationWorkers = graphql(`
  query OrganizationWorkers(
    $id: ID!
    $first: Int!
    $offset: Int
    $orderBy: SocialWorkerOrder!
    $filter: SocialWorkerFilter
  ) {
    node(id: $id) {
      __typename
      ... on SocialOrganization {
        id
        workers(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            ...WorkerRow
          }
        }
      }
    }
  }
`);

export const RegisterSocialOrganization = graphql(`
  mutation RegisterSocialOrganization($input: RegisterSocialOrganizationInput!) {
    registerSocialOrganization(input: $input) {
      socialOrganization {
        ...OrganizationRow
      }
    }
  }
`);

export const UpdateSocialOrganization = graphql(`
  mutation UpdateSocialOrganization($input: UpdateSocialOrganizationInput!) {
    updateSocialOrganization(input: $input) {
      socialOrganization {
        ...OrganizationRow
      }
    }
  }
`);

export const DeregisterSocialOrganization = graphql(`
  mutation DeregisterSocialOrganization($input: DeregisterSocialOrganizationInput!) {
    deregisterSocialOrganization(input: $input) {
      socialOrganization {
        ...OrganizationRow
      }
    }
  }
`);

export const Incubate = graphql(`
  mutation Incubate($input: IncubateInput!) {
    incubate(input: $input) {
      incubation {
        id
        organization {
          id
          base {
            id
            name
          }
        }
      }
    }
  }
`);

export const EndIncubation = graphql(`
  mutation EndIncubation($input: EndIncubationInput!) {
    endIncubation(input: $input) {
      incubation {
        id
        until
        organization {
          id
        }
      }
    }
  }
`);
