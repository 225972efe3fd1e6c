import { isInForce } from '@firefly/domain/access';
import type { GrantRowFragment, ProhibitionRowFragment } from '../../../graphql/generated/graphql.ts';

export type GrantState = 'inForce' | 'notYet' | 'ended' | 'revoked';

/** How a grant stands now: the domain says whether it counts, this says why not. */
export function grantStateOf(
  { startsAt, endsAt, revokedAt }: Pick<GrantRowFragment, 'startsAt' | 'endsAt' | 'revokedAt'>,
  now: Date,
): GrantState {
  const period = { startsAt: new Date(startsAt), endsAt: dateOf(endsAt), revokedAt: dateOf(revokedAt) };
  if (isInForce(period, now)) return 'inForce';
  if (period.revokedAt) return 'revoked';
  return period.startsAt > now ? 'notYet' : 'ended';
}

export type ProhibitionState = 'inForce' | 'ended' | 'lifted';

export function prohibitionStateOf(
  { endsAt, liftedAt }: Pick<ProhibitionRowFragment, 'endsAt' | 'liftedAt'>,
  now: Date,
): ProhibitionState {
  if (liftedAt) return 'lifted';
  return endsAt && new Date(endsAt) <= now ? 'ended' : 'inForce';
}

const dateOf = (instant: string | null | undefined): Date | null => (instant ? new Date(instant) : null);
