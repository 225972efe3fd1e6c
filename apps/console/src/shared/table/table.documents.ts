import { graphql } from '../../graphql/generated/index.ts';

export const TableSettings = graphql(`
  query TableSettings($table: Table!) {
    me {
      id
      tableLayouts(filter: { table: $table }, first: 1) {
        nodes {
          id
          table
          columns {
            key
            width
            visible
          }
          density
          pageSize
          version
        }
      }
      savedViews(filter: { table: $table }, first: 50) {
        nodes {
          id
          table
          name
          query
          isDefault
          version
        }
      }
    }
  }
`);

export const SaveTableLayout = graphql(`
  mutation SaveTableLayout($input: SaveTableLayoutInput!) {
    saveTableLayout(input: $input) {
      tableLayout {
        id
        table
        columns {
          key
          width
          visible
        }
        density
        pageSize
        version
      }
    }
  }
`);

export const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      savedView {
        id
        table
        name
        query
        isDefault
        version
      }
    }
  }
`);

export const DeleteView = graphql(`
  mutation DeleteView($input: VersionedInput!) {
    deleteView(input: $input) {
      savedView {
        id
      }
    }
  }
`);
