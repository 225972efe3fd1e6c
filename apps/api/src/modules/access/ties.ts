import { closeForDays, type Ties } from '@firefly/domain/access';
import { rows, sql } from '../../database/sql.ts';
import type { Work } from '../../graphql/context.ts';

type At = Pick<Work, 'em' | 'now'>;

/**
 * Who stands behind an account, and what ties them to others, whichever of their accounts it went through. A device is
 * known by the browser and the address of a sign-in, no better: see docs/operating.md.
 */
export async function tiesOf({ em, now }: At, account: string): Promise<Ties> {
  const since = sql`${now}::timestamptz - make_interval(days => ${closeForDays})`;
  const [ties] = await rows(
    em,
    sql<Ties>`
    with own as (
      select a.id from account a join account this on this.id = ${account} and (a.id = this.id or a.person_id = this.person_id)
    )
    select a.id as account, a.person_id as person, p.phone_index as phone,
      array(select distinct ${device} from session s
        where s.account_id in (select id from own) and s.seen_at >= ${since} and s.device <> '') as devices,
      array(select distinct one from access_grant g join account by on by.id = g.granted_by_id,
          unnest(array[by.id, by.person_id]::text[]) one
        where g.account_id in (select id from own) and g.created_at >= ${since} and one is not null) as grantors
    from account a left join person p on p.id = a.person_id where a.id = ${account}`,
  );
  return ties ?? { account };
}

/** The same for whoever asks; of their devices only the one they are signed in from: they can change it. */
export async function ownTiesOf(work: Work): Promise<Ties> {
  if (!work.actor) return {};
  const { account, session } = work.actor;
  const here = await rows(
    work.em,
    sql<{
      device: string;
    }>`select ${device} as device from session s where s.id = ${session} and s.device <> ''`,
  );
  return { ...(await tiesOf(work, account)), devices: here.map(one => one.device) };
}

const device = sql`s.device || ' ' || s.address`;
