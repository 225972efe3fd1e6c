import pg from 'pg';
import { readHeads } from '../database/heads.ts';
import { verifyAudit } from '../database/verify.ts';
import { type Command, complain, onTables, print } from './command.ts';

export const audit: Command = {
  name: 'audit',
  usage: 'audit verify',
  does: 'walks the chain of the audit and names the first bad row',
  async run([verb]) {
    if (verb !== 'verify') {
      complain('audit verify');
      return 2;
    }
    return onTables(async ({ database, keys, headsFile }) => {
      const client = new pg.Client({ connectionString: database.app });
      await client.connect();
      const copied = await readHeads(headsFile, keys.signing('audit-heads'));
      const bad = await verifyAudit(client, { keys, copied });
      await client.end();
      print(
        bad
          ? `${bad.what} stream ${bad.stream} number ${bad.number} entry ${bad.entry ?? '-'}`
          : 'the audit is whole',
      );
      return bad ? 1 : 0;
    });
  },
};
