import { graphql } from '../../graphql/generated/index.ts';

export const VolunteerRow = graphql(`
  fragment VolunteerRow on Volunteer {
    id
    version
    number
    name
    state
    minor
    firefly
    skills
    languages
    joinedOn
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
    person {
      id
      phone
      idNumber
    }
  }
`);

export const VolunteerWhole = graphql(`
  fragment VolunteerWhole on Volunteer {
    ...VolunteerRow
    politicalStatus
    education
    occupation
    employer
    directions
    availableTimes
    emergencyName
    emergencyRelation
    emergencyPhone
    guardianName
    guardianRelation
    guardianPhone
    person {
      id
      phone
      idType
      idNumber
      birthDate
      address
      lines: memberships(first: 50, filter: { active: true }) {
        nodes {
          id
          team {
            id
            name
            nameEn
            department {
              id
            }
          }
        }
      }
    }
  }
`);

export const Volunteers = graphql(`
  query Volunteers($first: Int!, $offset: Int, $orderBy: VolunteerOrder!, $filter: VolunteerFilter) {
    volunteers(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...VolunteerRow
      }
    }
  }
`);

export const Volunteer = graphql(`
  query Volunteer($id: ID!) {
    node(id: $id) {
      __typename
      ... on Volunteer {
        ...VolunteerWhole
      }
    }
  }
`);

export const FindTeamsOfVolunteers = graphql(`
  query FindTeamsOfVolunteers($filter: TeamFilter) {
    teams(first: 20, filter: $filter) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`);

export const TeamOfVolunteers = graphql(`
  query TeamOfVolunteers($id: ID!) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        name
        nameEn
      }
    }
  }
`);

export const RegisterVolunteer = graphql(`
  mutation RegisterVolunteer($input: RegisterVolunteerInput!) {
    registerVolunteer(input: $input) {
      volunteer {
        ...VolunteerRow
      }
    }
  }
`);

export const UpdateVolunteer = graphql(`
  mutation UpdateVolunteer($input: UpdateVolunteerInput!) {
    updateVolunteer(input: $input) {
      volunteer {
        ...VolunteerWhole
      }
    }
  }
`);
