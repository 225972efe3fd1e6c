/** What can be done about a refusal before it is told: prove once more who one is, or come back. */
export const remedies: Record<'ELEVATION_NEEDED' | 'UNAUTHENTICATED', () => Promise<boolean>> = {
  ELEVATION_NEEDED: () => Promise.resolve(false),
  UNAUTHENTICATED: () => Promise.resolve(false),
};

/** Tries the remedy for a code, if there is one; true when the operation may be sent again. */
export function remedy(code: string | undefined): Promise<boolean> {
  return code === 'ELEVATION_NEEDED' || code === 'UNAUTHENTICATED'
    ? remedies[code]()
    : Promise.resolve(false);
}
