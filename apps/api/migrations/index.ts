import { TheHouse } from './0001-the-house.ts';
import { TheOrganizations } from './0005-organizations.ts';
import { TheHomes } from './0006-homes.ts';

/** In order; a released one is never edited. */
export const migrations = [
  { name: '0001-the-house', class: TheHouse },
  { name: '0005-organizations', class: TheOrganizations },
  { name: '0006-homes', class: TheHomes },
];
