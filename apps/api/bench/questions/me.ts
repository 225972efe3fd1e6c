import type { Question } from './question.ts';

/** The first thing the console asks after signing in. */
export const me: Question = {
  name: 'me',
  title: 'me',
  product: `query Me {
    me {
      id username displayName kind mustChangePassword
      division { id name nameEn path level }
      department { id name nameEn }
    }
  }`,
  postgraphile: ({ username }) => ({
    query: `query Me($username: String!) {
      me: accountByUsername(username: $username) {
        id: rowId username displayName kind mustChangePassword
        division: divisionByDivisionId { id: rowId name nameEn path level }
        department: departmentByDepartmentId { id: rowId name nameEn }
      }
    }`,
    variables: { username },
  }),
  raw: {
    values: ({ username }) => [username],
    text: `
      select json_build_object('me', json_build_object(
        'id', a.id, 'username', a.username, 'displayName', a.display_name, 'kind', a.kind,
        'mustChangePassword', a.must_change_password,
        'division',
          json_build_object('id', d.id, 'name', d.name, 'nameEn', d.name_en, 'path', d.path, 'level', d.level),
        'department', case when n.id is not null then
          json_build_object('id', n.id, 'name', n.name, 'nameEn', n.name_en) end
      ))::text as data
      from account a join division d on d.id = a.division_id left join department n on n.id = a.department_id
      where a.username = $1`,
  },
};
