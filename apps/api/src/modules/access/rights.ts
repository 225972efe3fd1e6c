import { sessionTimes } from '@firefly/domain/access';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Config } from '../../config.ts';
import { prepared, sql } from '../../database/sql.ts';
import type { Actor } from '../../graphql/context.ts';
import { actorOf, type SessionRow } from './actor.ts';
import { hashOf } from './secrets.ts';

type LookUp = (em: EntityManager, token: string, now: Date) => Promise<Actor | undefined>;

/**
 * Who a token stands for, with the rights held at this moment: one prepared statement a request, so that a change is
 * effective at the next one (security.md R21). `derived` are the rights that follow from rows of higher modules.
 */
export function actorsBy(
  derived: readonly RawBuilder<unknown>[],
  policy: Pick<Config, 'mfaPolicy' | 'passwordProfile'>,
): LookUp {
  const find = prepared<SessionRow>('session-and-rights', sessionAndRights(derived));
  return async (em, token, now) => {
    const idle = new Date(now.getTime() + sessionTimes.idle);
    const [row] = await find(em, [hashOf(token), now, idle]);
    return row && actorOf(row, policy, now);
  };
}

/** $1 the hash of the token, $2 now, $3 until when a used session stays. A session is marked as seen once a minute. */
const sessionAndRights = (derived: readonly RawBuilder<unknown>[]) => sql`
  with recursive who as (
    select s.id as session, s.started_at, s.idle_until, s.ends_at, s.second_factor, s.elevated_until, s.seen_at, s.bearer,
      a.id as account, a.person_id as person, a.username, a.display_name, a.kind, a.password_changed_at,
      a.must_change_password, a.totp_confirmed_at
    from session s join account a on a.id = s.account_id
    where s.token_hash = $1 and s.ended_at is null and s.idle_until > $2 and s.ends_at > $2 and a.state = 'ACTIVE'
  ), seen as (
    update session set seen_at = $2, idle_until = least($3::timestamptz, session.ends_at)
    from who where session.id = who.session and not who.bearer and who.seen_at < $2::timestamptz - interval '1 minute'
  ), held as (
    select g.id, g.division_id from access_grant g join who on who.account = g.account_id
    where g.revoked_at is null and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)
    union
    select held.id, s.successor_id from held join division_succession s on s.division_id = held.division_id
  ), denied as (
    select p.id, p.division_id from prohibition p join who on who.account = p.account_id
    where p.lifted_at is null and (p.ends_at is null or p.ends_at > $2)
    union
    select denied.id, s.successor_id from denied join division_succession s on s.division_id = denied.division_id
  ), rights as (
    select g.role_key as role, g.reach, d.path as block, d.name as "divisionName", g.department_id as line,
      n.name as "departmentName", null::uuid as team, null::text as "teamName", g.ends_at as "endsAt"
    from held join access_grant g on g.id = held.id
      left join division d on d.id = held.division_id left join department n on n.id = g.department_id
    ${sql.join(
      derived.map(
        right => sql`union all
    select r.role, 'TEAM', null, null, null::uuid, null, r.team, r.team_name, null from who cross join lateral (${right}) r`,
      ),
      sql` `,
    )}
  )
  select session, started_at as "startedAt", idle_until as "idleUntil", ends_at as "endsAt", second_factor as "secondFactor",
    elevated_until as "elevatedUntil", account, person, username, display_name as "displayName", kind,
    password_changed_at as "passwordChangedAt", must_change_password as "mustChangePassword",
    totp_confirmed_at is not null as enrolled,
    (select coalesce(json_agg(rights), '[]') from rights) as rights,
    (select coalesce(json_agg(json_build_object('permission', p.permission, 'block', d.path)), '[]')
      from denied join prohibition p on p.id = denied.id join division d on d.id = denied.division_id) as prohibitions
  from who`;
