import { graphql } from '../../graphql/generated/index.ts';

export const EntryRow = graphql(`
  fragment EntryRow on DictionaryEntry {
    id
    code
    label
    labelEn
    position
    enabled
    usageCount
    version
  }
`);

export const Dictionaries = graphql(`
  query Dictionaries {
    dictionaries(first: 100) {
      nodes {
        id
        key
        name
        nameEn
        description
      }
    }
  }
`);

export const DictionaryEntries = graphql(`
  query DictionaryEntries(
    $id: ID!
    $first: Int!
    $offset: Int
    $orderBy: DictionaryEntryOrder!
    $filter: DictionaryEntryFilter
  ) {
    node(id: $id) {
      __typename
      ... on Dictionary {
        id
        entries(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
          totalCount
          totalIsCapped
          nodes {
            ...EntryRow
          }
        }
      }
    }
  }
`);

export const DictionaryEntry = graphql(`
  query DictionaryEntry($id: ID!) {
    node(id: $id) {
      __typename
      ...EntryRow
    }
  }
`);

export const AddDictionaryEntry = graphql(`
  mutation AddDictionaryEntry($input: AddDictionaryEntryInput!) {
    addDictionaryEntry(input: $input) {
      dictionaryEntry {
        ...EntryRow
      }
    }
  }
`);

export const UpdateDictionaryEntry = graphql(`
  mutation UpdateDictionaryEntry($input: UpdateDictionaryEntryInput!) {
    updateDictionaryEntry(input: $input) {
      dictionaryEntry {
        ...EntryRow
      }
    }
  }
`);

export const DisableDictionaryEntry = graphql(`
  mutation DisableDictionaryEntry($input: VersionedInput!) {
    disableDictionaryEntry(input: $input) {
      dictionaryEntry {
        ...EntryRow
      }
    }
  }
`);

export const EnableDictionaryEntry = graphql(`
  mutation EnableDictionaryEntry($input: VersionedInput!) {
    enableDictionaryEntry(input: $input) {
      dictionaryEntry {
        ...EntryRow
      }
    }
  }
`);
