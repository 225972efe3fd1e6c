import type { Question } from './question.ts';

/** The whole 1+6+N of a line in one answer: the general team, its branches and thematic teams, their squads. */
export const teamTree: Question = {
  name: 'team-tree',
  title: 'team tree',
  target: { ofRaw: 0.6, ofPostgraphile: 2 },
  product: `query TeamTree {
    teams(first: 1, orderBy: CODE, filter: { tier: [GENERAL] }) {
      nodes {
        ...Standing
        children(first: 20, orderBy: CODE) {
          nodes { ...Standing children(first: 20, orderBy: CODE) { nodes { ...Standing } } }
        }
      }
    }
  }
  fragment Standing on Team { id code name tier state memberCount }`,
  postgraphile: ({ line }) => ({
    query: `query TeamTree($line: UUID!) {
      teams: allTeams(first: 1, orderBy: CODE_ASC, condition: { departmentId: $line, parentId: null }) {
        nodes {
          ...Standing
          children: teamsByParentId(first: 20, orderBy: CODE_ASC) {
            nodes {
              ...Standing
              children: teamsByParentId(first: 20, orderBy: CODE_ASC) { nodes { ...Standing } }
            }
          }
        }
      }
    }
    fragment Standing on Team { id: rowId code name tier state memberCount }`,
    variables: { line },
  }),
  raw: {
    values: ({ block, line }) => [block, line, 20],
    text: `
      select json_build_object('teams', json_build_object('nodes', (
        select coalesce(json_agg(r), '[]') from (
          select g.id, g.code, g.name, g.tier, g.state, g.member_count as "memberCount",
            json_build_object('nodes', (select coalesce(json_agg(r), '[]') from (
              select b.id, b.code, b.name, b.tier, b.state, b.member_count as "memberCount",
                json_build_object('nodes', (select coalesce(json_agg(r), '[]') from (
                  select s.id, s.code, s.name, s.tier, s.state, s.member_count as "memberCount"
                  from team s
                  where s.parent_id = b.id and s.path >= $1 and s.path < left($1, -1) || '0' and s.department_id = $2
                  order by s.code, s.id limit $3
                ) r)) as children
              from team b
              where b.parent_id = g.id and b.path >= $1 and b.path < left($1, -1) || '0' and b.department_id = $2
              order by b.code, b.id limit $3
            ) r)) as children
          from team g
          where g.tier = 'GENERAL' and g.path >= $1 and g.path < left($1, -1) || '0' and g.department_id = $2
          order by g.code, g.id limit 1
        ) r
      )))::text as data`,
  },
};
