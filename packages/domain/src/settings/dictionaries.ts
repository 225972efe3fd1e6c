import { Refusal } from '../shared/index.ts';

/** CERTIFICATE_DELIVERY: rows point to the code, people read the label. */
export const entryCodePattern = /^[A-Z][A-Z0-9_]{0,39}$/;

export interface EntryFacts {
  readonly code: string;
  readonly label: string;
  readonly enabled: boolean;
}

/** A code is given once, for ever: old rows still point to disabled entries. */
export function addEntry(
  entries: readonly EntryFacts[],
  { code, label }: Pick<EntryFacts, 'code' | 'label'>,
): void {
  if (!entryCodePattern.test(code)) throw new Refusal('ENTRY_CODE_MALFORMED');
  if (entries.some(entry => entry.code === code)) throw new Refusal('ENTRY_CODE_TAKEN', { code });
  requireFreeLabel(entries, label);
}

/** `others` are the further entries of the dictionary. */
export function relabelEntry(others: readonly EntryFacts[], label: string): void {
  requireFreeLabel(others, label);
}

/** An entry in use is disabled, never deleted: it is no longer offered and stays readable where it was chosen. */
export function disableEntry({ enabled }: EntryFacts): void {
  if (!enabled) throw new Refusal('ENTRY_ALREADY_DISABLED');
}

export function enableEntry({ enabled, label }: EntryFacts, others: readonly EntryFacts[]): void {
  if (enabled) throw new Refusal('ENTRY_ALREADY_ENABLED');
  requireFreeLabel(others, label);
}

/** Two entries with one label could not be told apart in a list to choose from. */
function requireFreeLabel(entries: readonly EntryFacts[], label: string): void {
  if (entries.some(entry => entry.enabled && entry.label === label)) {
    throw new Refusal('ENTRY_LABEL_TAKEN', { label });
  }
}
