/** Whose eyes the bench looks through: the civil-affairs manager of the seeded county. */
export interface Viewer {
  readonly username: string;
  readonly block: string;
  readonly line: string;
}

/** One read that every contender answers, each asked in its own way. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** For the product, whose answer is limited by the rights of whoever is signed in. */
  readonly product: string;
  /** For PostGraphile, which is told the limits. */
  readonly postgraphile: (viewer: Viewer) => { query: string; variables: Readonly<Record<string, unknown>> };
  /** For the hand-written server, which is told them too: one statement that answers `data` as text. */
  readonly raw: { readonly text: string; readonly values: (viewer: Viewer) => readonly unknown[] };
  /** Requests at least this share of raw, and this many times those of PostGraphile; none is promised for what is extra. */
  readonly target?: { readonly ofRaw: number; readonly ofPostgraphile: number };
}
