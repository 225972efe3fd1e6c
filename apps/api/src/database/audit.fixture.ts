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
  await copyHeads(headsFile, headsKey, await sealNew(client));
  client.release();
  await pool.end();
}

/** What `audit verify` finds. */
export const verified = ({ databaseUrl, headsFile }: TestHouse) =>
  asSuperuser(databaseUrl, async client => verifyAudit(client, await readHeads(headsFile, headsKey)));

export const unsealed = ({ databaseUrl }: TestHouse) =>
  asSuperuser(
    databaseUrl,
    async client =>
      (await client.query('select from audit_entry where id not in (select entry_id from audit_seal)'))
        .rowCount,
  );
