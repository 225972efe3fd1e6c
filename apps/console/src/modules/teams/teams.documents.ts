import { graphql } from '../../graphql/generated/index.ts';

export const TeamRow = graphql(`
  fragment TeamRow on Team {
    id
    code
    name
    nameEn
    tier
    state
    foundedOn
    memberCount
    unificationCount
    version
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
      path
      level
      parent {
        id
        name
        nameEn
      }
    }
    parent {
      id
      name
      nameEn
    }
  }
`);

export const Teams = graphql(`
  query Teams($first: Int!, $offset: Int, $orderBy: TeamOrder!, $filter: TeamFilter) {
    teams(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...TeamRow
      }
    }
  }
`);

export const Team = graphql(`
  query Team($id: ID!) {
    node(id: $id) {
      __typename
      ... on Team {
        ...TeamRow
        purpose
        present: members(first: 1, filter: { active: true }) {
          totalCount
        }
        leaders: members(first: 10, filter: { active: true, role: [LEADER] }) {
          nodes {
            id
            person {
              id
              name
            }
          }
        }
        openChildren: children(first: 1, filter: { state: [ACTIVE] }) {
          totalCount
        }
        unifications(first: 10) {
          nodes {
            ...UnificationRow
          }
        }
      }
    }
  }
`);

export const TeamChildren = graphql(`
  query TeamChildren($id: ID!, $first: Int!, $offset: Int, $orderBy: TeamOrder!, $filter: TeamFilter) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        children(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            ...TeamRow
          }
        }
      }
    }
  }
`);

export const TeamBranch = graphql(`
  query TeamBranch($first: Int!, $offset: Int, $filter: TeamFilter) {
    teams(first: $first, offset: $offset, orderBy: CODE, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        id
        name
        nameEn
        tier
        memberCount
        unificationCount
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
      }
    }
  }
`);

export const TierCount = graphql(`
  query TierCount($tier: TeamTier!, $departmentId: ID) {
    teams(first: 1, filter: { tier: [$tier], state: [ACTIVE], departmentId: $departmentId }) {
      totalCount
    }
  }
`);

export const FindTeams = graphql(`
  query FindTeams($filter: TeamFilter!) {
    teams(first: 20, filter: $filter) {
      nodes {
        id
        name
        nameEn
        tier
        division {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const CreateTeam = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        ...TeamRow
      }
    }
  }
`);

export const UpdateTeam = graphql(`
  mutation UpdateTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      team {
        ...TeamRow
        purpose
      }
    }
  }
`);

export const CloseTeam = graphql(`
  mutation CloseTeam($input: ReasonedInput!) {
    closeTeam(input: $input) {
      team {
        ...TeamRow
      }
    }
  }
`);
