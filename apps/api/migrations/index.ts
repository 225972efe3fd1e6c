import { TheHouse } from './0001-the-house.ts';
import { Files } from './0002-files.ts';
import { Volunteers } from './0003-volunteers.ts';
import { Positions } from './0004-positions.ts';
import { TheOrganizations } from './0005-organizations.ts';
import { TheHomes } from './0006-homes.ts';

/** In order; a released one is never edited. */
export const migrations = [
  { name: '0001-the-house', class: TheHouse },
  { name: '0002-files', class: Files },
  { name: '0003-volunteers', class: Volunteers },
  { name: '0004-positions', class: Positions },
  { name: '0005-organizations', class: TheOrganizations },
  { name: '0006-homes', class: TheHomes },
];
