/** PostgreSQL's own five letters for what went wrong (its manual, appendix A); empty for anything else. */
export const sqlStateOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
