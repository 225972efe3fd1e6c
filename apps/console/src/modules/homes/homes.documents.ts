import { graphql } from '../../graphql/generated/index.ts';

export const HomeRow = graphql(`
  fragment HomeRow on Home {
    id
    version
    path
    kind
    level
    name
    state
    host
    workPhone
    lowSupplies
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

export const VolunteerHomes = graphql(`
  query VolunteerHomes($first: Int!, $offset: Int, $orderBy: HomeOrder!, $filter: HomeFilter) {
    volunteerHomes(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...HomeRow
      }
    }
  }
`);

export const SocialWorkStations = graphql(`
  query SocialWorkStations($first: Int!, $offset: Int, $orderBy: HomeOrder!, $filter: HomeFilter) {
    socialWorkStations(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...HomeRow
      }
    }
  }
`);

export const SocialWorkPoints = graphql(`
  query SocialWorkPoints($first: Int!, $offset: Int, $orderBy: HomeOrder!, $filter: HomeFilter) {
    socialWorkPoints(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...HomeRow
      }
    }
  }
`);

export const Home = graphql(`
  query Home($id: ID!) {
    node(id: $id) {
      __typename
      ... on Home {
        ...HomeRow
        address
        contact
        facilities
        openingHours {
          weekday
          from
          to
        }
        closedOn
        closeReason
      }
    }
  }
`);

export const HomeFacilities = graphql(`
  query HomeFacilities($key: String!) {
    dictionaries(first: 1, filter: { key: $key }) {
      nodes {
        id
        entries(first: 100) {
          nodes {
            id
            code
            label
            labelEn
            enabled
          }
        }
      }
    }
  }
`);

export const CreateHome = graphql(`
  mutation CreateHome($input: CreateHomeInput!) {
    createHome(input: $input) {
      home {
        ...HomeRow
      }
    }
  }
`);

export const UpdateHome = graphql(`
  mutation UpdateHome($input: UpdateHomeInput!) {
    updateHome(input: $input) {
      home {
        ...HomeRow
      }
    }
  }
`);

export const CloseHome = graphql(`
  mutation CloseHome($input: ReasonedInput!) {
    closeHome(input: $input) {
      home {
        ...HomeRow
      }
    }
  }
`);
