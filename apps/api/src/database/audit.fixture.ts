import pg from 'pg';
import { testKeys } from '../../test/demo.ts';
import type { TestHouse } from '../../test/house.ts';
import { sealNew } from './chain.ts';
import { copyHeads, readHeads } from './heads.ts';
import { asSuperuser } from './roles.ts';
import { verifyAudit } from './verify.ts';

export const headsKey = testKeys.signing('audit-heads');

/** What the sealer does every second, now. */
export async function sealed({ databaseUrl, headsFile }: TestHouse): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const client = await pool.connect();
  const round = await sealNew(client, testKeys);
  await copyHeads(headsFile, headsKey, round.moved);
  client.release();
  await pool.end();
}

/** What `audit verify` finds. */
export const verified = ({ databaseUrl, headsFile }: TestHouse) =>
  asSuperuser(databaseUrl, async client => {
    const copied = await readHeads(headsFile, headsKey);
    return verifyAudit(client, { keys: testKeys, copied });
  });

export const unsealed = ({ databaseUrl }: TestHouse) =>
  asSuperuser(
    databaseUrl,
    async client =>
      (await client.query('select from audit_entry where id not in (select entry_id from audit_seal)'))
        .rowCount,
  );
