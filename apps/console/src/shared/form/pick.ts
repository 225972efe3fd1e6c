export interface PickOption {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}
