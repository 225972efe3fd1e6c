import { p } from '@mikro-orm/core';
import { v7 } from 'uuid';

/** What every row of a module carries: an id that sorts by birth, when it was made, and which change it is at. */
export const identity = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => v7()),
  createdAt: p.datetime(3).defaultRaw('now()'),
  version: p.integer().version(),
};

/** One word of an `as const` list: text in the database, with a CHECK made from the list. */
export const word = <const Words extends readonly string[]>(words: Words) => p.enum(words);

/** A path of divisions such as `/1/4/`. Collation "C" lets one range hold a whole subtree. */
export const territory = () => p.text().collation('C');

/** A moment. Milliseconds, because JavaScript knows no finer ones and a cursor must come back exact. */
export const instant = () => p.datetime(3);

/** A date of the county's calendar (Asia/Shanghai), `2026-03-01`, without a time or a zone. */
export const businessDate = () => p.date();
