import { graphql } from '../../../graphql/generated/index.ts';

export const WorkerRow = graphql(`
  fragment WorkerRow on SocialWorker {
    id
    version
    path
    qualification
    certificate
    since
    until
    person {
      id
      name
    }
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
    organization {
      id
      name
    }
  }
`);

export const Workers = graphql(`
  query Workers($first: Int!, $offset: Int, $orderBy: SocialWorkerOrder!, $filter: SocialWorkerFilter) {
    socialWorkers(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...WorkerRow
      }
    }
  }
`);

export const Worker = graphql(`
  query Worker($id: ID!) {
    node(id: $id) {
      __typename
      ... on SocialWorker {
        ...WorkerRow
      }
    }
  }
`);

export const RegisterSocialWorker = graphql(`
  mutation RegisterSocialWorker($input: RegisterSocialWorkerInput!) {
    registerSocialWorker(input: $input) {
      socialWorker {
        ...WorkerRow
      }
    }
  }
`);

export const UpdateSocialWorker = graphql(`
  mutation UpdateSocialWorker($input: UpdateSocialWorkerInput!) {
    updateSocialWorker(input: $input) {
      socialWorker {
        ...WorkerRow
      }
    }
  }
`);

export const LeaveSocialWork = graphql(`
  mutation LeaveSocialWork($input: ReasonedInput!) {
    leaveSocialWork(input: $input) {
      socialWorker {
        ...WorkerRow
      }
    }
  }
`);
