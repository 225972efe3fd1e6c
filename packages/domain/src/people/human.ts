/** What is known of the human being behind an account or a row. */
export interface Human {
  readonly account?: string | null;
  readonly person?: string | null;
  readonly phone?: string | null;
}

/** Maker and checker are compared as people: two accounts of one person, or with one phone, are one human being. */
export const sameHuman = (one: Human, other: Human): boolean =>
  same(one.account, other.account) || same(one.person, other.person) || same(one.phone, other.phone);

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one !== null && one !== undefined && one === other;
