import type { Permission } from '@firefly/domain/access';
import type { Client } from '@urql/core';
import type { AccountRowFragment, ReasonedInput } from '../../graphql/generated/graphql.ts';
import { type Outcome, perform } from '../../graphql/outcome.ts';
import { DisableAccount, EnableAccount, ResetPassword, ResetSecondFactor, UnlockAccount } from './access.documents.ts';
import { isLocked } from './account.ts';
import { t } from './text.ts';

/** Something an administrator does to an account, always with a reason. */
export interface AccountAct {
  readonly permission: Permission;
  readonly label: string;
  readonly text: string;
  readonly danger?: boolean;
  /** Why it makes no sense for this account now. */
  readonly blocked?: string;
  readonly send: (client: Client, input: ReasonedInput) => Promise<Outcome<Done>>;
}

interface Done {
  readonly oneTimePassword?: string | null;
}

export function actsOn(account: AccountRowFragment): readonly AccountAct[] {
  const active = account.state === 'ACTIVE';
  return [
    ...(active
      ? [{ permission: 'access.disableAccount', label: t('disable'), text: t('disableText'), danger: true, send: disable } as const]
      : [{ permission: 'access.enableAccount', label: t('enable'), text: t('enableText'), send: enable } as const]),
    { permission: 'access.unlockAccount', label: t('unlock'), text: t('unlockText'), blocked: isLocked(account) ? undefined : t('notLocked'), send: unlock },
    { permission: 'access.resetPassword', label: t('resetPassword'), text: t('resetPasswordText'), blocked: active ? undefined : t('notActive'), send: resetPassword },
    { permission: 'access.resetSecondFactor', label: t('resetSecondFactor'), text: t('resetSecondFactorText'), blocked: account.secondFactor ? undefined : t('notEnrolled'), send: resetSecondFactor },
  ];
}

const disable: AccountAct['send'] = async (client, input) => plain(await perform(client, DisableAccount, { input }));
const enable: AccountAct['send'] = async (client, input) => plain(await perform(client, EnableAccount, { input }));
const unlock: AccountAct['send'] = async (client, input) => plain(await perform(client, UnlockAccount, { input }));
const resetSecondFactor: AccountAct['send'] = async (client, input) => plain(await perform(client, ResetSecondFactor, { input }));

const resetPassword: AccountAct['send'] = async (client, input) => {
  const { data, failure } = await perform(client, ResetPassword, { input });
  return failure ? { failure } : { data: data.resetPassword };
};

const plain = ({ failure }: Outcome<unknown>): Outcome<Done> => (failure ? { failure } : { data: {} });
