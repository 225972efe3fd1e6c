import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { headsKey, sealed, unsealed, verified } from './audit.fixture.ts';
import { readHeads } from './heads.ts';

describe('the audit of a county at work', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  test('is sealed within seconds, its heads are copied, and nothing is found in it', async () => {
    await house.as('civil.county');
    await expect.poll(() => unsealed(house), { timeout: 5000 }).toBe(0);
    await expect.poll(() => readHeads(house.headsFile, headsKey)).not.toEqual([]);
    expect(await verified(house)).toBeUndefined();
  });

  test('is shown to the audit administrator as sealed', async () => {
    const audit = await house.as('audit.admin');
    const oldest = `{ auditEntries(first: 1, orderBy: OLDEST) { nodes { operation sealed } } }`;
    await expect
      .poll(async () => (await audit.ok(oldest)).auditEntries.nodes, { timeout: 5000 })
      .toEqual([{ operation: 'signIn', sealed: true }]);
  });

  test('goes on after its tenth seal: ten stands after nine', async () => {
    const clerk = await house.as('civil.county');
    const dress = 'mutation { savePreferences(input: { theme: DARK }) { preferences { theme } } }';
    for (let deed = 0; deed < 10; deed += 1) await clerk.ok(dress);
    await sealed(house);
    await clerk.ok(dress);
    await expect.poll(() => unsealed(house), { timeout: 5000 }).toBe(0);
  });

  test('keeps one unbroken chain under several sealers at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([house.as('volunteer'), house.as('integrator')]);
      await Promise.all([sealed(house), sealed(house), sealed(house)]);
    }
    await expect.poll(() => unsealed(house), { timeout: 5000 }).toBe(0);
    expect(await verified(house)).toBeUndefined();
  });
});
