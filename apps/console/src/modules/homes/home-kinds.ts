import type { HomeKind } from '@firefly/domain/homes';

interface HomeRoutes {
  readonly path: string;
  /** The list; its table and its title bear the same name. */
  readonly list: 'volunteerHomes' | 'socialWorkStations' | 'socialWorkPoints';
  readonly page: string;
  readonly create: string;
  readonly edit: string;
  readonly moves: string;
}

/** Every kind has a list and pages of its own, so that whoever is on one knows the way back. */
export const homeRoutes: Readonly<Record<HomeKind, HomeRoutes>> = {
  VOLUNTEER_HOME: {
    path: '/volunteer-homes',
    list: 'volunteerHomes',
    page: 'volunteerHome',
    create: 'createVolunteerHome',
    edit: 'updateVolunteerHome',
    moves: 'volunteerHomeMoves',
  },
  SOCIAL_WORK_STATION: {
    path: '/social-work-stations',
    list: 'socialWorkStations',
    page: 'socialWorkStation',
    create: 'createSocialWorkStation',
    edit: 'updateSocialWorkStation',
    moves: 'socialWorkStationMoves',
  },
  SOCIAL_WORK_POINT: {
    path: '/social-work-points',
    list: 'socialWorkPoints',
    page: 'socialWorkPoint',
    create: 'createSocialWorkPoint',
    edit: 'updateSocialWorkPoint',
    moves: 'socialWorkPointMoves',
  },
};
