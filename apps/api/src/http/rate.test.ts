import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { poolOf } from '../house.ts';
import { rate } from './rate.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
});
afterAll(() => house.close());

/** As many processes on one database, each with a counter of its own. */
async function processes(count: number, kind: string) {
  const store = await poolOf(house.orm);
  return Array.from({ length: count }, () => rate({ kind, perMinute: 100 }, store));
}

const taken = async (asked: Promise<unknown>[]) =>
  (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled').length;

test('a burst at one process leaves the others of the limit what it did not use', async () => {
  const [one, other] = await processes(2, 'burst');
  expect(await taken(Array.from({ length: 20 }, async () => one?.('clerk', 1)))).toBe(20);
  expect(await taken(Array.from({ length: 70 }, async () => other?.('clerk', 1)))).toBe(70);
});

test('several processes together never give more than the limit', async () => {
  const all = await processes(3, 'sum');
  const asked = Array.from({ length: 240 }, (_, index) => all[index % 3]?.('clerk', 1));
  expect(await taken(asked.map(async one => one))).toBe(100);
});
