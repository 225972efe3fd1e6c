import { graphql } from '../../graphql/generated/index.ts';

export const PersonRow = graphql(`
  fragment PersonRow on Person {
    id
    name
    phone
    version
    createdAt
    division {
      id
      name
      nameEn
      path
      parent {
        id
        name
        nameEn
      }
    }
  }
`);

export const People = graphql(`
  query People($first: Int!, $offset: Int, $orderBy: PersonOrder!, $filter: PersonFilter) {
    people(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...PersonRow
      }
    }
  }
`);

export const FindPeople = graphql(`
  query FindPeople($filter: PersonFilter) {
    people(first: 20, filter: $filter) {
      nodes {
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
`);

export const Person = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        ...PersonRow
        idType
        idNumber
        birthDate
        address
        lines: memberships(first: 50, filter: { active: true }) {
          nodes {
            id
            team {
              id
              department {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const PersonMemberships = graphql(`
  query PersonMemberships($id: ID!, $first: Int!, $offset: Int, $orderBy: MembershipOrder!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        memberships(first: $first, offset: $offset, orderBy: $orderBy) {
          totalCount
          totalIsCapped
          nodes {
            id
            role
            main
            since
            until
            team {
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

export const RegisterPerson = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      person {
        ...PersonRow
      }
    }
  }
`);

export const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      person {
        ...PersonRow
      }
    }
  }
`);
