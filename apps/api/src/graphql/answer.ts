type Shown = Readonly<Record<string, unknown>>;

/** What an action answers when its payload shows more than the row itself. */
export class Answer<Row extends { id: string }> {
  constructor(
    readonly row: Row,
    /** `always` is stored with the idempotency key and replayed; `once` (a new password) is never stored. */
    readonly shown: { readonly always?: Shown; readonly once?: Shown },
  ) {}
}

/** The id of the row an action answered, whichever way it did. */
export function idOfResult(result: unknown): string | undefined {
  const row = result instanceof Answer ? result.row : result;
  if (typeof row !== 'object' || row === null || !('id' in row)) return undefined;
  return typeof row.id === 'string' ? row.id : undefined;
}
