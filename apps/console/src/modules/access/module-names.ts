import { t } from './text.ts';

/** What the modules are called where rights are listed by module. */
export const moduleNames: Readonly<Record<string, () => string>> = {
  units: () => t('moduleUnits'),
  settings: () => t('moduleSettings'),
  people: () => t('modulePeople'),
  access: () => t('moduleAccess'),
  schema: () => t('moduleSchema'),
  teams: () => t('moduleTeams'),
};
