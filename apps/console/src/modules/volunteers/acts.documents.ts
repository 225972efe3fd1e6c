import { graphql } from '../../graphql/generated/index.ts';

export const ConfirmVolunteer = graphql(`
  mutation ConfirmVolunteer($input: VersionedInput!) {
    confirmVolunteer(input: $input) {
      volunteer {
        ...VolunteerRow
      }
    }
  }
`);

export const DeactivateVolunteer = graphql(`
  mutation DeactivateVolunteer($input: ReasonedInput!) {
    deactivateVolunteer(input: $input) {
      volunteer {
        ...VolunteerRow
      }
    }
  }
`);

export const ReactivateVolunteer = graphql(`
  mutation ReactivateVolunteer($input: ReasonedInput!) {
    reactivateVolunteer(input: $input) {
      volunteer {
        ...VolunteerRow
      }
    }
  }
`);

export const FindVolunteer = graphql(`
  mutation FindVolunteer($input: FindVolunteerInput!) {
    findVolunteer(input: $input) {
      volunteer {
        ...VolunteerRow
      }
    }
  }
`);

export const RevealVolunteer = graphql(`
  mutation RevealVolunteer($input: RevealInput!) {
    revealVolunteer(input: $input) {
      field
      value
    }
  }
`);

export const RevealMinor = graphql(`
  mutation RevealMinor($input: RevealInput!) {
    revealMinor(input: $input) {
      field
      value
    }
  }
`);

export const ConsentRow = graphql(`
  fragment ConsentRow on Consent {
    id
    version
    purpose
    textVersion
    text
    channel
    givenOn
    withdrawnAt
    withdrawnFor
    recordedBy
  }
`);

export const ConsentsOfPerson = graphql(`
  query ConsentsOfPerson($id: ID!, $first: Int!, $offset: Int) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        consents(first: $first, offset: $offset) {
          totalCount
          totalIsCapped
          nodes {
            ...ConsentRow
          }
        }
      }
    }
  }
`);

export const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      consent {
        ...ConsentRow
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: ReasonedInput!) {
    withdrawConsent(input: $input) {
      consent {
        ...ConsentRow
      }
    }
  }
`);
