import { graphql } from '../../../graphql/generated/index.ts';

export const AccountRow = graphql(`
  fragment AccountRow on Account {
    id
    username
    displayName
    kind
    state
    lockedUntil
    secondFactor
    lastSignInAt
    passwordChangedAt
    mustChangePassword
    version
    createdAt
    person {
      id
      name
    }
    division {
      id
      name
      nameEn
      path
      level
    }
    department {
      id
      name
      nameEn
    }
  }
`);

export const Accounts = graphql(`
  query Accounts($first: Int!, $offset: Int, $orderBy: AccountOrder!, $filter: AccountFilter) {
    accounts(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...AccountRow
      }
    }
  }
`);

export const Account = graphql(`
  query Account($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        ...AccountRow
        active: grants(first: 1, filter: { active: true }) {
          totalCount
        }
        prohibitions(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const CreateAccount = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      oneTimePassword
      account {
        ...AccountRow
      }
    }
  }
`);

export const UpdateAccount = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account {
        ...AccountRow
      }
    }
  }
`);

export const DisableAccount = graphql(`
  mutation DisableAccount($input: ReasonedInput!) {
    disableAccount(input: $input) {
      account {
        ...AccountRow
      }
    }
  }
`);

export const EnableAccount = graphql(`
  mutation EnableAccount($input: ReasonedInput!) {
    enableAccount(input: $input) {
      account {
        ...AccountRow
      }
    }
  }
`);

export const UnlockAccount = graphql(`
  mutation UnlockAccount($input: ReasonedInput!) {
    unlockAccount(input: $input) {
      account {
        ...AccountRow
      }
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ReasonedInput!) {
    resetPassword(input: $input) {
      oneTimePassword
      account {
        ...AccountRow
      }
    }
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: ReasonedInput!) {
    resetSecondFactor(input: $input) {
      account {
        ...AccountRow
      }
    }
  }
`);
