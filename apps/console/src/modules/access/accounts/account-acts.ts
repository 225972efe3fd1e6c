import type { Permission } from '@firefly/domain/access';
import { type RefusalCode, refusals } from '@firefly/domain/shared';
import type { TypedDocumentNode } from '@urql/core';
import type { AccountRowFragment, ReasonedInput } from '../../../graphql/generated/graphql.ts';
import { say } from '../../../shared/i18n/i18n.ts';
import {
  DisableAccount,
  EnableAccount,
  ResetPassword,
  ResetSecondFactor,
  UnlockAccount,
} from './account.documents.ts';
import { isLocked } from './account.ts';

/** What an administrator does to an account, each with a reason; in the order of the buttons. */
const acts = [
  'unlockAccount',
  'resetPassword',
  'resetSecondFactor',
  'enableAccount',
  'disableAccount',
] as const;
export type AccountAct = (typeof acts)[number];

interface ActRule {
  readonly permission: Permission;
  readonly document: TypedDocumentNode<unknown, { input: ReasonedInput }>;
  readonly danger?: boolean;
  /** Whether the button is there at all. */
  readonly shown?: (account: AccountRowFragment) => boolean;
  /** What the server would refuse it for, known beforehand. */
  readonly refusal?: (account: AccountRowFragment, mine: boolean) => RefusalCode | undefined;
}

const notMine = (_: AccountRowFragment, mine: boolean) => (mine ? 'ACCOUNT_IS_ONESELF' : undefined);

export const accountActs: Readonly<Record<AccountAct, ActRule>> = {
  unlockAccount: {
    permission: 'access.unlockAccount',
    document: UnlockAccount,
    shown: isLocked,
  },
  resetPassword: { permission: 'access.resetPassword', document: ResetPassword, refusal: notMine },
  resetSecondFactor: {
    permission: 'access.resetSecondFactor',
    document: ResetSecondFactor,
    refusal: (account, mine) =>
      notMine(account, mine) ?? (account.secondFactor ? undefined : 'SECOND_FACTOR_NOT_ENROLLED'),
  },
  enableAccount: {
    permission: 'access.enableAccount',
    document: EnableAccount,
    shown: ({ state }) => state === 'DISABLED',
  },
  disableAccount: {
    permission: 'access.disableAccount',
    document: DisableAccount,
    danger: true,
    shown: ({ state }) => state === 'ACTIVE',
    refusal: notMine,
  },
};

export const shownActs = (account: AccountRowFragment): readonly AccountAct[] =>
  acts.filter(act => accountActs[act].shown?.(account) ?? true);

export function refusalOf(act: AccountAct, account: AccountRowFragment, mine: boolean): string | undefined {
  const code = accountActs[act].refusal?.(account, mine);
  return code && say(refusals[code]);
}
