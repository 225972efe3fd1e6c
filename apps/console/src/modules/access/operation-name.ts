import { permissionKeys, permissionLabels } from '@firefly/domain/access';
import { say } from '../../shared/i18n/i18n.ts';
import { t } from './text.ts';

/** One's own operations share one permission; they are called by what they do. */
const own: Readonly<Record<string, () => string>> = {
  signIn: () => t('opSignIn'),
  refresh: () => t('opRefresh'),
  signOut: () => t('opSignOut'),
  signOutEverywhere: () => t('opSignOutEverywhere'),
  changePassword: () => t('opChangePassword'),
  elevate: () => t('opElevate'),
  enrolTotp: () => t('opEnrolTotp'),
  confirmTotp: () => t('opConfirmTotp'),
  removeTotp: () => t('opRemoveTotp'),
  savePreferences: () => t('opSavePreferences'),
  saveTableLayout: () => t('opSaveTableLayout'),
  saveView: () => t('opSaveView'),
  deleteView: () => t('opDeleteView'),
};

/** An operation and its permission are one word, so the permission's label names it. */
export function operationName(operation: string): string {
  const permission = permissionKeys.find(key => key.endsWith(`.${operation}`));
  return own[operation]?.() ?? (permission ? say(permissionLabels[permission]) : operation);
}
