export interface ShownFact {
  readonly label: string;
  readonly value?: string | number | null;
  /** Name of the slot that shows it, where words alone are not enough. */
  readonly slot?: string;
}
