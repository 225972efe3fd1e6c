import { graphql } from '../../graphql/generated/index.ts';

export const Platforms = graphql(`
  query Platforms {
    platforms(first: 10) {
      nodes {
        id
        key
        name
        nameEn
        purpose
        purposeEn
      }
    }
  }
`);

export const Facilities = graphql(`
  query Facilities {
    dictionaries(first: 1, filter: { key: "facilities" }) {
      nodes {
        id
        entries(first: 100, orderBy: POSITION) {
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
