import {
  addView,
  defaultPreferences,
  noLongerDefault,
  requireLayout,
  type Table,
} from '@firefly/domain/settings';
import { Refusal } from '@firefly/domain/shared';
import type { Work } from '../../graphql/context.ts';
import type { VersionedInput } from '../../graphql/inputs.ts';
import { load, newId } from '../../graphql/load.ts';
import { Preferences, SavedView, TableLayout } from './own.entity.ts';
import type { SavePreferencesInput, SaveTableLayoutInput, SaveViewInput } from './settings.inputs.ts';

/** What is left out stays as it was, or as everybody begins. */
export async function savePreferences(
  work: Work,
  input: SavePreferencesInput,
): Promise<{ preferences: Preferences }> {
  const account = ownAccount(work);
  const found = await work.em.findOne(Preferences, { account });
  const preferences = found ?? work.em.create(Preferences, { account, ...defaultPreferences });
  preferences.language = input.language ?? preferences.language;
  preferences.theme = input.theme ?? preferences.theme;
  preferences.density = input.density ?? preferences.density;
  return { preferences };
}

export async function saveTableLayout(work: Work, input: SaveTableLayoutInput): Promise<TableLayout> {
  const { table, density, pageSize } = input;
  const columns = input.columns.map(({ key, width, visible }) => ({ key, width: width ?? null, visible }));
  requireLayout(columns, pageSize);
  const account = ownAccount(work);
  const found = await work.em.findOne(TableLayout, { account, table });
  if (!found) return work.em.create(TableLayout, { account, table, columns, density, pageSize });
  found.columns = columns;
  found.density = density;
  found.pageSize = pageSize;
  return found;
}

export async function saveView(work: Work, input: SaveViewInput): Promise<SavedView> {
  const { table, name, query, isDefault } = input;
  const others = await viewsOf(work, table);
  addView(others, name);
  if (isDefault) dropDefaults(others);
  return work.em.create(SavedView, {
    ...newId(SavedView, input),
    account: ownAccount(work),
    table,
    name,
    query,
    isDefault,
  });
}

export async function deleteView(work: Work, input: VersionedInput): Promise<SavedView> {
  const view = await load(work, SavedView, input);
  work.em.remove(view);
  return view;
}

const viewsOf = (work: Work, table: Table): Promise<SavedView[]> =>
  work.em.find(SavedView, { account: ownAccount(work), table });

function dropDefaults(views: readonly SavedView[]): void {
  const losing = noLongerDefault(views);
  for (const view of views) if (losing.includes(view.id)) view.isDefault = false;
}

/** One's own things hang on one's own account, never on an id from outside. */
function ownAccount({ actor }: Work): string {
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  return actor.account;
}
