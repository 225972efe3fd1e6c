import { Refusal, type Labels } from '../shared/index.ts';

/** Why the number of something in the cupboard changes. */
export const supplyMoveKinds = ['RECEIVED', 'USED', 'DISCARDED'] as const;
export type SupplyMoveKind = (typeof supplyMoveKinds)[number];

export const supplyMoveKindLabels: Labels<SupplyMoveKind> = {
  RECEIVED: { zh: '入库', en: 'Received' },
  USED: { zh: '领用', en: 'Used' },
  DISCARDED: { zh: '报废', en: 'Discarded' },
};

const signs: Readonly<Record<SupplyMoveKind, 1 | -1>> = { RECEIVED: 1, USED: -1, DISCARDED: -1 };

/** By how much a move changes the stock. */
export const stockChange = (kind: SupplyMoveKind, quantity: number): number => signs[kind] * quantity;

/** Nobody takes out what is not there, and no cupboard holds more than can be counted. */
export function requireStock(stock: number, change: number): void {
  if (stock + change < 0) throw new Refusal('SUPPLY_SHORT', { left: stock });
  if (stock + change > supplyMax) throw new Refusal('SUPPLY_TOO_MUCH', { max: supplyMax });
}

/** Below its minimum something is to be bought. */
export const isLow = ({
  quantity,
  minimum,
}: {
  readonly quantity: number;
  readonly minimum: number;
}): boolean => quantity < minimum;

export const supplyMax = 1_000_000;
