import type { Preferences } from '@firefly/domain/settings';
import type { Outcome } from '../graphql/outcome.ts';
import { perform } from '../graphql/outcome.ts';
import { language } from '../shared/i18n/i18n.ts';
import { usualDensity } from '../shared/table/density.ts';
import { theme } from '../shared/theme/theme.ts';
import { client } from './client.ts';
import { SavePreferences } from './session.documents.ts';

/** Takes over what the server keeps of this person; without it the device's own memory stands. */
export function showPreferences(kept: Partial<Preferences> | null | undefined): void {
  if (kept?.language) language.value = kept.language;
  if (kept?.theme) theme.value = kept.theme;
  if (kept?.density) usualDensity.value = kept.density;
}

/** Shown at once, kept on the server behind it. */
export function savePreferences(chosen: Partial<Preferences>): Promise<Outcome<unknown>> {
  showPreferences(chosen);
  return perform(client, SavePreferences, { input: chosen });
}
