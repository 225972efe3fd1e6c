import { sessionTimes } from '@firefly/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Config } from '../../config.ts';
import { prepared, sql } from '../../database/sql.ts';
import type { Actor } from '../../graphql/context.ts';
import { actorOf, type SessionRow } from './actor.ts';
import { hashOf } from './secrets.ts';

type LookUp = (em: EntityManager, token: string, now: Date) => Promise<Actor | undefined>;

/** What is found out at every request, and what only sometimes follows from it. */
interface Found extends SessionRow {
  /** A browser's session that has not been marked as seen for a minute. */
  readonly unseen: boolean;
  /** A right or a prohibition on a closed division reaches on to its successors. */
  readonly inherits: boolean;
}

type Heirs = Pick<SessionRow, 'rights' | 'prohibitions'>;

/**
 * Who a token stands for, with the rights held at this moment: one prepared statement a request, now and then a second,
 * so that a change is effective at the next one (security.md R21). `derived` are the rights that follow from rows of
 * higher modules.
 */
export function actorsBy(
  derived: readonly RawBuilder<unknown>[],
  policy: Pick<Config, 'mfaPolicy' | 'passwordProfile'>,
): LookUp {
  const find = prepared<Found>('session-and-rights', sessionAndRights(derived));
  const follow = prepared<Heirs>('session-seen-and-rights-of-successors', seenAndSuccessors);
  return async (em, token, now) => {
    const found = await find(em, [hashOf(token), now]);
    if (!found) return undefined;
    if (!found.unseen && !found.inherits) return actorOf(found, policy, now);
    const idle = new Date(now.getTime() + sessionTimes.idle);
    const heirs = await follow(em, [found.account, now, found.session, found.unseen, idle]);
    const rights = [...found.rights, ...(heirs?.rights ?? [])];
    const prohibitions = [...found.prohibitions, ...(heirs?.prohibitions ?? [])];
    return actorOf({ ...found, rights, prohibitions }, policy, now);
  };
}

const right = sql`g.role_key as role, g.reach, d.path as block, d.name as "divisionName",
        d.name_en as "divisionNameEn", g.department_id as line, n.name as "departmentName",
        n.name_en as "departmentNameEn", null::uuid as team, null::text as "teamName", g.ends_at as "endsAt"`;

const granted = sql`g.revoked_at is null and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)`;

const prohibited = sql`p.lifted_at is null and (p.ends_at is null or p.ends_at > $2)`;

/** $1 the hash of the token, $2 now. One JSON value, because sixteen columns cost more to take apart. */
const sessionAndRights = (derived: readonly RawBuilder<unknown>[]) => sql`
  select json_build_object(
    'session', s.id, 'startedAt', s.started_at, 'idleUntil', s.idle_until, 'endsAt', s.ends_at,
    'secondFactor', s.second_factor, 'elevatedUntil', s.elevated_until,
    'account', a.id, 'person', a.person_id, 'username', a.username, 'displayName', a.display_name, 'kind', a.kind,
    'passwordChangedAt', a.password_changed_at, 'mustChangePassword', a.must_change_password,
    'enrolled', a.totp_confirmed_at is not null,
    'rights', (select coalesce(json_agg(r), '[]') from (
      select ${right} from access_grant g
        left join division d on d.id = g.division_id left join department n on n.id = g.department_id
      where g.account_id = a.id and ${granted}
      ${sql.join(
        derived.map(
          one => sql`union all
      select r.role, 'TEAM', null, null, null, null, null, null, r.team, r.team_name, null
      from (select a.person_id as person) who cross join lateral (${one}) r`,
        ),
        sql` `,
      )}) r),
    'prohibitions', (select coalesce(json_agg(p), '[]') from (
      select p.permission, d.path as block from prohibition p join division d on d.id = p.division_id
      where p.account_id = a.id and ${prohibited}) p),
    'unseen', not s.bearer and s.seen_at < $2::timestamptz - interval '1 minute',
    'inherits', exists (select from access_grant g join division_succession x on x.division_id = g.division_id
        where g.account_id = a.id)
      or exists (select from prohibition p join division_succession x on x.division_id = p.division_id
        where p.account_id = a.id))
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.ended_at is null and s.idle_until > $2 and s.ends_at > $2 and a.state = 'ACTIVE'`;

/**
 * $1 the account, $2 now: what its rights and prohibitions have come to reach since their divisions were closed. $3 the
 * session, $4 whether to mark it as seen, $5 until when it then stays.
 */
const seenAndSuccessors = sql`
  with recursive heir as (
    select s.division_id as closed, s.successor_id as division from division_succession s
    union
    select heir.closed, s.successor_id from heir join division_succession s on s.division_id = heir.division
  ), seen as (
    update session set seen_at = $2, idle_until = least($5::timestamptz, ends_at) where id = $3 and $4::boolean
  )
  select json_build_object(
    'rights', (select coalesce(json_agg(r), '[]') from (
      select ${right} from access_grant g join heir on heir.closed = g.division_id join division d on d.id = heir.division
        left join department n on n.id = g.department_id
      where g.account_id = $1 and ${granted}) r),
    'prohibitions', (select coalesce(json_agg(p), '[]') from (
      select p.permission, d.path as block from prohibition p join heir on heir.closed = p.division_id
        join division d on d.id = heir.division
      where p.account_id = $1 and ${prohibited}) p))`;
