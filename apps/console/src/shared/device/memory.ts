/** What this device remembers for everyone who uses it: appearance only, never anything of a person. */
type Remembered = 'theme' | 'language' | 'density' | 'county' | 'menu';

export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(keyOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(what), value);
  } catch {
    // A browser that keeps nothing still works, it only forgets.
  }
}

const keyOf = (what: Remembered): string => `firefly.${what}`;
