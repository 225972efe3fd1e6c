import { graphql } from '../../../graphql/generated/index.ts';

export const EnrolTotp = graphql(`
  mutation EnrolTotp {
    enrolTotp {
      secret
      uri
    }
  }
`);

export const ConfirmTotp = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      codes
    }
  }
`);

export const RemoveTotp = graphql(`
  mutation RemoveTotp($input: ElevateInput!) {
    removeTotp(input: $input) {
      done
    }
  }
`);
