import { TheHouse } from './0001-the-house.ts';
import { Volunteers } from './0003-volunteers.ts';

/** In order; a released one is never edited. */
export const migrations = [
  { name: '0001-the-house', class: TheHouse },
  { name: '0003-volunteers', class: Volunteers },
];
