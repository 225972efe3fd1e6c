/** What every list of the contract answers. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly totalIsCapped: boolean;
}

/** How far numbered pages reach; the server refuses a greater offset. */
export const greatestOffset = 10_000;
