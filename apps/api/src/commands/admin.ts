import { parseArgs } from 'node:util';
import { createFirstAdmins } from '../first-admins.ts';
import { openOrm } from '../orm.ts';
import { type Command, complain, onGround, print } from './command.ts';

export const admin: Command = {
  name: 'admin',
  usage: 'admin create --county CODE --name NAME [--en EN]',
  does: 'creates the county and the first of each of the three administrators',
  async run([verb, ...words]) {
    const { values } = parseArgs({
      args: words,
      options: { county: { type: 'string' }, name: { type: 'string' }, en: { type: 'string' } },
    });
    if (verb !== 'create' || !values.county || !values.name) {
      complain('admin create --county CODE --name NAME [--en EN]');
      return 2;
    }
    const county = { code: values.county, name: values.name, nameEn: values.en };
    return onGround(async ({ database, keys }) => {
      const orm = await openOrm({ url: database.app, pool: 2 });
      const created = await createFirstAdmins(orm, { keys, county, now: new Date() });
      await orm.close(true);
      if (!created.length) complain('There are accounts already: create further ones in the console.');
      for (const { username, password } of created) print(`${username.padEnd(18)}${password}`);
      return created.length ? 0 : 1;
    });
  },
};
