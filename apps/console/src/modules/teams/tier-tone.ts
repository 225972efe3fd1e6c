import type { TeamTier } from '@firefly/domain/teams';

export const tierTones: Readonly<Record<TeamTier, 'red' | 'gold' | 'plain' | 'blue'>> = {
  GENERAL: 'red',
  BRANCH: 'gold',
  SQUAD: 'plain',
  THEMATIC: 'blue',
};
