import { isPermission, requireLifting, requireProhibition } from '@firefly/domain/access';
import { Refusal } from '@firefly/domain/shared';
import { ref } from '@mikro-orm/core';
import type { Work } from '../../graphql/context.ts';
import type { ReasonedInput } from '../../graphql/inputs.ts';
import { load, newId, see } from '../../graphql/load.ts';
import { Division } from '../units/index.ts';
import type { ProhibitInput } from './access.inputs.ts';
import { Account, Prohibition } from './account.entity.ts';
import { ownTiesOf, tiesOf } from './ties.ts';

export async function prohibit(work: Work, input: ProhibitInput): Promise<Prohibition> {
  const account = await load(work, Account, { id: input.accountId }, 'accountId');
  const division = await see(work, Division, input.divisionId, 'divisionId');
  const { permission, endsAt, reason } = input;
  if (!isPermission(permission)) throw new Refusal('PERMISSION_UNKNOWN', { permission, field: 'permission' });
  requireProhibition({
    permission,
    everywhere: !division.parent,
    by: await ownTiesOf(work),
    on: await tiesOf(work, account.id),
    endsAt,
    now: work.now,
  });
  return work.em.create(Prohibition, {
    ...newId(Prohibition, input),
    account: ref(account),
    path: account.path,
    accountLine: account.department,
    permission,
    division: ref(division),
    endsAt,
    reason,
    prohibitedBy: work.actor && work.em.getReference(Account, work.actor.account, { wrapped: true }),
  });
}

export async function liftProhibition(work: Work, input: ReasonedInput): Promise<Prohibition> {
  const prohibition = await load(work, Prohibition, input);
  const on = await tiesOf(work, prohibition.account.id);
  requireLifting(prohibition, { by: await ownTiesOf(work), on });
  prohibition.liftedAt = work.now;
  return prohibition;
}
