import { graphql } from '../../../graphql/generated/index.ts';

export const AuditRow = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    actorName
    actorUsername
    actorDepartment
    operation
    permission
    outcome
    code
    objectType
    objectId
    reason
    requestId
    sealed
    forged
  }
`);

export const AuditEntries = graphql(`
  query AuditEntries($first: Int!, $offset: Int, $orderBy: AuditEntryOrder!, $filter: AuditEntryFilter) {
    auditEntries(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...AuditRow
      }
    }
  }
`);

export const AuditEntry = graphql(`
  query AuditEntry($id: ID!) {
    node(id: $id) {
      __typename
      ... on AuditEntry {
        ...AuditRow
        changes {
          object
          field
          before
          after
        }
      }
    }
  }
`);
