import { buildSchema, findBreakingChanges } from 'graphql';

/** What of an older contract a newer one no longer keeps, in graphql's own words, and is not listed with its reason. */
export function unlistedBreaks(older: string, newer: string, list: string): string[] {
  const given = reasonsIn(list);
  return findBreakingChanges(asPromised(older), asPromised(newer))
    .map(({ description }) => description)
    .filter(description => !given.has(description));
}

/** - `Team.code was removed.` Because … */
function reasonsIn(list: string): ReadonlySet<string> {
  return new Set([...list.matchAll(/^- `([^`]+)` +\S.{9,}$/gm)].map(([, description = '']) => description));
}

const asPromised = (contract: string) => buildSchema(contract, { assumeValidSDL: true });
