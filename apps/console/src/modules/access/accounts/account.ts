import { isLocked as isLockedAt, type Place } from '@firefly/domain/access';
import type { AccountQuery, AccountRowFragment } from '../../../graphql/generated/graphql.ts';
import type { Blame } from '../../../shared/form/field-errors.ts';
import { useRecord } from '../../../shared/record/record.ts';
import { Account } from './account.documents.ts';

export const accountIn = ({ node }: AccountQuery) => (node?.__typename === 'Account' ? node : undefined);

export const useAccount = (id: () => string) =>
  useRecord({
    document: Account,
    variables: () => ({ id: id() }),
    pick: accountIn,
    typenames: ['Grant', 'Prohibition'],
  });

/** An account, and every right that hangs on it, belongs to its own division and department. */
export const placeOf = ({
  id,
  division,
  department,
}: Pick<AccountRowFragment, 'id' | 'division' | 'department'>): Place => ({
  account: id,
  block: division?.path,
  lines: department ? [department.id] : [],
});

/** Locked by failed attempts, and the time has not run out yet. */
export const isLocked = ({ lockedUntil }: Pick<AccountRowFragment, 'lockedUntil'>): boolean =>
  isLockedAt({ lockedUntil: lockedUntil ? new Date(lockedUntil) : null }, new Date());

export const accountBlame: Blame = {
  USERNAME_MALFORMED: 'username',
  USERNAME_RESERVED: 'username',
  USERNAME_TAKEN: 'username',
};
