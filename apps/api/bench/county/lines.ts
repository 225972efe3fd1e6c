/** How many teams each line of a county has: 515 in all, the county's published number. */
export const lines: readonly Line[] = [
  { code: 'CIVIL_AFFAIRS', squads: 82, thematic: 5 },
  { code: 'EDUCATION', squads: 3, thematic: 1 },
  { code: 'HEALTH', squads: 45, thematic: 0 },
  { code: 'HUMAN_RESOURCES', squads: 45, thematic: 0 },
  { code: 'AGRICULTURE', squads: 44, thematic: 0 },
  { code: 'RURAL_REVITALISATION', squads: 44, thematic: 0 },
  { code: 'CULTURE_SPORT_TOURISM', squads: 44, thematic: 0 },
  { code: 'SCIENCE', squads: 44, thematic: 0 },
  { code: 'JUSTICE', squads: 44, thematic: 0 },
  { code: 'SOCIAL_WORK', squads: 44, thematic: 0 },
];

/** People of a county, its published number. */
export const people = 31_574;

/** Beside one general team and one branch per town. */
interface Line {
  readonly code: string;
  readonly squads: number;
  readonly thematic: number;
}
