import { connect } from '../graphql/client.ts';
import { language, localeNames } from '../shared/i18n/i18n.ts';

/** What happens when the server no longer knows us; the session puts its answer here. */
export const lost: { tell: () => void } = { tell: () => {} };

/** What happens when a right turns out to be missing; the session puts its answer here. */
export const forbidden: { tell: () => void } = { tell: () => {} };

/** The one connection to the API. */
export const { client, askAgain } = connect({
  language: () => localeNames[language.value],
  onSignedOut: () => lost.tell(),
  onForbidden: () => forbidden.tell(),
});
