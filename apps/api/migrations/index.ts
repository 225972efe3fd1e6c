import { TheHouse } from './0001-the-house.ts';

/** In order; a released one is never edited. */
export const migrations = [{ name: '0001-the-house', class: TheHouse }];
