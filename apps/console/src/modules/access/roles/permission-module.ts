import { moduleOf, type Permission } from '@firefly/domain/access';
import { t } from './text.ts';

const names: Readonly<Record<string, () => string>> = {
  units: () => t('moduleUnits'),
  settings: () => t('moduleSettings'),
  people: () => t('modulePeople'),
  access: () => t('moduleAccess'),
  schema: () => t('moduleSchema'),
  volunteers: () => t('moduleVolunteers'),
  teams: () => t('moduleTeams'),
  platforms: () => t('modulePlatforms'),
};

/** The part of the system a permission belongs to, as people call it. */
export function moduleNameOf(permission: Permission): string {
  const key = moduleOf(permission);
  return names[key]?.() ?? key;
}
