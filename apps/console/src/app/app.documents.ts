import { graphql } from '../graphql/generated/index.ts';

export const FindAnything = graphql(`
  query FindAnything($name: String!, $teams: Boolean!, $people: Boolean!) {
    divisions(filter: { name: $name, open: true }, first: 5) {
      nodes {
        id
        name
        nameEn
        kind
        parent {
          id
          name
          nameEn
        }
      }
    }
    teams(filter: { name: $name, state: [ACTIVE] }, first: 5) @include(if: $teams) {
      nodes {
        id
        name
        nameEn
        tier
      }
    }
    people(filter: { name: $name }, first: 5) @include(if: $people) {
      nodes {
        id
        name
        division {
          id
          name
          nameEn
        }
      }
    }
  }
`);

export const Overview = graphql(`
  query Overview($teams: Boolean!, $people: Boolean!, $accounts: Boolean!) {
    villages: divisions(filter: { level: [VILLAGE], open: true }, first: 1) {
      totalCount
    }
    unverified: divisions(filter: { level: [VILLAGE], open: true, verified: false }, first: 1) {
      totalCount
    }
    teams(filter: { state: [ACTIVE] }, first: 6, orderBy: CODE) @include(if: $teams) {
      totalCount
      nodes {
        id
        name
        nameEn
        tier
        memberCount
        unificationCount
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
      }
    }
    largest: teams(filter: { state: [ACTIVE] }, first: 1, orderBy: MEMBERS) @include(if: $teams) {
      nodes {
        id
        name
        nameEn
        memberCount
      }
    }
    people(first: 1) @include(if: $people) {
      totalCount
    }
    accounts(first: 1) @include(if: $accounts) {
      totalCount
    }
  }
`);
