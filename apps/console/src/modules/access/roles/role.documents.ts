import { graphql } from '../../../graphql/generated/index.ts';

export const Roles = graphql(`
  query Roles {
    roles(first: 100) {
      nodes {
        id
        key
        name
        nameEn
        permissions
        duty
        sensitive
      }
    }
  }
`);
