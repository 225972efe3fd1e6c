/** How much one request may ask for (security.md R7). */
export const defaultFirst = 20;
export const maxFirst = 100;
export const maxOffset = 10_000;
/** Counting stops here; `totalIsCapped` says so. */
export const maxTotal = 10_000;
/** The rows that all lists of one root field could answer together. */
export const maxRows = 20_000;
/** Values in one `in`, and ids in one `nodes`. */
export const maxValues = 100;
/** Characters in one filter text. */
export const maxText = 200;
