import { graphql } from '../../graphql/generated/index.ts';

export const DepartmentRow = graphql(`
  fragment DepartmentRow on Department {
    id
    code
    name
    nameEn
    position
    livelihood
    assumed
    state
    version
  }
`);

export const Departments = graphql(`
  query Departments($first: Int!, $offset: Int, $orderBy: DepartmentOrder!, $filter: DepartmentFilter) {
    departments(first: $first, offset: $offset, orderBy: $orderBy, filter: $filter) {
      totalCount
      totalIsCapped
      nodes {
        ...DepartmentRow
      }
    }
  }
`);

export const Department = graphql(`
  query Department($id: ID!) {
    node(id: $id) {
      __typename
      ...DepartmentRow
    }
  }
`);

export const CreateDepartment = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      department {
        ...DepartmentRow
      }
    }
  }
`);

export const UpdateDepartment = graphql(`
  mutation UpdateDepartment($input: UpdateDepartmentInput!) {
    updateDepartment(input: $input) {
      department {
        ...DepartmentRow
      }
    }
  }
`);

export const CloseDepartment = graphql(`
  mutation CloseDepartment($input: ReasonedInput!) {
    closeDepartment(input: $input) {
      department {
        ...DepartmentRow
      }
    }
  }
`);
