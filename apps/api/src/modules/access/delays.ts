import { delayFor } from '@firefly/domain/access';
import { rows, sql } from '../../database/sql.ts';
import type { Door, Work } from '../../graphql/context.ts';

type At = Pick<Work, 'em' | 'now'>;

/** Seconds this address or device still has to wait after failed sign-ins, whatever names it tried. */
export async function delayOf({ em, now }: At, door: Door): Promise<number> {
  const [found] = await rows(
    em,
    sql<{ until: Date | null }>`
    select max(until) as until from sign_in_delay where source in (${addressOf(door)}, ${deviceOf(door)})`,
  );
  const until = found?.until ? new Date(found.until).getTime() : 0;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

/** One more failure; after half an hour of peace the count begins anew. */
export async function failedFrom({ em, now }: At, door: Door): Promise<void> {
  for (const source of [addressOf(door), deviceOf(door)]) {
    const [{ failures } = { failures: 1 }] = await rows(
      em,
      sql<{ failures: number }>`
      insert into sign_in_delay (source, failures, until) values (${source}, 1, ${now})
      on conflict (source) do update set
        failures = case when sign_in_delay.until < ${now}::timestamptz - interval '30 minutes' then 1 else sign_in_delay.failures + 1 end
      returning failures`,
    );
    const until = new Date(now.getTime() + delayFor(failures) * 1000);
    await rows(em, sql`update sign_in_delay set until = ${until} where source = ${source}`);
  }
}

const addressOf = ({ address }: Door): string => `address ${address}`;
const deviceOf = ({ address, device }: Door): string => `device ${address} ${device}`;
