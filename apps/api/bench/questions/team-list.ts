import type { Question } from './question.ts';

/** What the page of teams in the console shows. */
export const teamList: Question = {
  name: 'team-list',
  title: 'team list page',
  target: { ofRaw: 0.6, ofPostgraphile: 2.5 },
  product: `query TeamList {
    teams(first: 20, orderBy: CODE) {
      totalCount
      nodes {
        id code name nameEn tier state foundedOn memberCount unificationCount version createdAt path
        department { id name nameEn }
        division { id name nameEn path level parent { id name nameEn } }
        parent { id name nameEn }
      }
    }
  }`,
  postgraphile: ({ line }) => ({
    query: `query TeamList($line: UUID!) {
      teams: allTeams(first: 20, orderBy: CODE_ASC, condition: { departmentId: $line }) {
        totalCount
        nodes {
          id: rowId code name nameEn tier state foundedOn memberCount unificationCount version createdAt path
          department: departmentByDepartmentId { id: rowId name nameEn }
          division: divisionByDivisionId {
            id: rowId name nameEn path level parent: divisionByParentId { id: rowId name nameEn }
          }
          parent: teamByParentId { id: rowId name nameEn }
        }
      }
    }`,
    variables: { line },
  }),
  raw: {
    values: ({ block, line }) => [block, line, 20],
    text: `
      select json_build_object('teams', json_build_object(
        'totalCount', (select count(*) from team
          where path >= $1 and path < left($1, -1) || '0' and department_id = $2),
        'nodes', (select coalesce(json_agg(r), '[]') from (
          select t.id, t.code, t.name, t.name_en as "nameEn", t.tier, t.state, t.founded_on as "foundedOn",
            t.member_count as "memberCount",
            (select count(*) from unification u where u.team_id = t.id and u.met) as "unificationCount",
            t.version, t.created_at as "createdAt", t.path,
            json_build_object('id', n.id, 'name', n.name, 'nameEn', n.name_en) as department,
            json_build_object('id', d.id, 'name', d.name, 'nameEn', d.name_en, 'path', d.path, 'level', d.level,
              'parent', case when a.id is not null then
                json_build_object('id', a.id, 'name', a.name, 'nameEn', a.name_en) end) as division,
            case when p.id is not null then
              json_build_object('id', p.id, 'name', p.name, 'nameEn', p.name_en) end as parent
          from (
            select * from team
            where path >= $1 and path < left($1, -1) || '0' and department_id = $2
            order by code, id limit $3
          ) t
            join department n on n.id = t.department_id
            join division d on d.id = t.division_id
            left join division a on a.id = d.parent_id
            left join team p on p.id = t.parent_id
          order by t.code, t.id
        ) r)
      ))::text as data`,
  },
};
