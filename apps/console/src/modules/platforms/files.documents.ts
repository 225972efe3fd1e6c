import { graphql } from '../../graphql/generated/index.ts';

export const AddPositionPhoto = graphql(`
  mutation AddPositionPhoto($input: AddPositionFileInput!) {
    addPositionPhoto(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const AddPositionDocument = graphql(`
  mutation AddPositionDocument($input: AddPositionFileInput!) {
    addPositionDocument(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const RemovePositionPhoto = graphql(`
  mutation RemovePositionPhoto($input: ReasonedInput!) {
    removePositionPhoto(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);

export const RemovePositionDocument = graphql(`
  mutation RemovePositionDocument($input: ReasonedInput!) {
    removePositionDocument(input: $input) {
      position {
        ...PositionRow
      }
    }
  }
`);
