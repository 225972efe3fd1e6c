import type { Filter } from './twin-types.ts';

/** The words that filters are made of, as plainly as can be. */

export const contains =
  (column: string): Filter =>
  (row, value) =>
    has(row[column], value);

export const startsWith =
  (column: string): Filter =>
  (row, value) =>
    text(row[column]).startsWith(text(value));

export const equals =
  (column: string): Filter =>
  (row, value) =>
    row[column] === value;

export const isOneOf =
  (column: string): Filter =>
  (row, value) =>
    texts(value).includes(text(row[column]));

export const isEmpty =
  (column: string): Filter =>
  (row, value) =>
    (row[column] === null) === value;

export const notBefore =
  (column: string): Filter =>
  (row, value) =>
    time(row[column]) >= time(value);

export const before =
  (column: string): Filter =>
  (row, value) =>
    time(row[column]) < time(value);

/** The column holds the id that was named. */
export const idIs =
  (type: string, column: string): Filter =>
  (row, value, { twin }) => {
    const named = twin.row(type, row[column]);
    return named !== undefined && twin.idOf(type, named) === value;
  };

export const idIsOneOf =
  (type: string, column: string): Filter =>
  (row, value, asked) =>
    texts(value).some(id => idIs(type, column)(row, id, asked));

/** The path lies in the branch of the division that was named. */
export const isWithin =
  (column: string): Filter =>
  (row, value, { twin }) =>
    twin
      .rows('Division')
      .some(each => twin.idOf('Division', each) === value && text(row[column]).startsWith(text(each.path)));

/** The neighbour's column contains the text, and the caller may see the neighbour. */
export const neighbourHas =
  (type: string, column: string, wanted: string): Filter =>
  (row, value, { twin, context }) => {
    const near = twin.row(type, row[column]);
    return near !== undefined && twin.sees(type, near, context) && has(near[wanted], value);
  };

export const has = (whole: unknown, part: unknown): boolean =>
  text(whole).toLowerCase().includes(text(part).toLowerCase());

export const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');

/** Nothing where there is nothing, for the places of rows. */
export const textOrNothing = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : text(value);

export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const time = (value: unknown): number =>
  new Date(value instanceof Date ? value : text(value)).getTime();
