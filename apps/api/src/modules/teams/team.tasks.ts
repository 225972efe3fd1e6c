import { rows, sql } from '../../database/sql.ts';
import type { Task } from '../../graphql/later.ts';

/**
 * Counts a team's people and gathers a person's lines and teams anew. It writes what is true now, so a second run
 * changes nothing, and it never touches `version`: nobody's edit is disturbed.
 */
export const recountMembers: Task = async (em, { team, person }) => {
  await rows(
    em,
    sql`
    update team set member_count = (select count(*) from membership m where m.team_id = team.id and m.until is null)
    where id = ${team}`,
  );
  await rows(
    em,
    sql`
    update person set
      teams = array(select m.team_id from membership m where m.person_id = person.id and m.until is null order by 1),
      lines = array(
        select unnest(lines) union
        select m.department_id from membership m where m.person_id = person.id and m.until is null order by 1)
    where id = ${person}`,
  );
};
