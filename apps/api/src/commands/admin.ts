import { parseArgs } from 'node:util';
import { createFirstAdmins, resetAdmin } from '../first-admins.ts';
import { openOrm } from '../orm.ts';
import { type Command, complain, onTables, print } from './command.ts';

const usage = 'admin create --county CODE --name NAME [--en EN] | admin reset --username NAME';

const options = {
  county: { type: 'string' },
  name: { type: 'string' },
  en: { type: 'string' },
  username: { type: 'string' },
} as const;

export const admin: Command = {
  name: 'admin',
  usage,
  does: 'creates the county with its first three administrators; resets one of them',
  async run([verb, ...words]) {
    const { values } = parseArgs({ args: words, options });
    const { county, name, en, username } = values;
    if (verb === 'create' && county && name) return create({ code: county, name, nameEn: en });
    if (verb === 'reset' && username) return reset(username);
    complain(usage);
    return 2;
  },
};

const create = (county: { code: string; name: string; nameEn?: string }): Promise<number> =>
  onTables(async ({ database, keys }) => {
    const orm = await openOrm({ url: database.app, pool: 2 });
    const created = await createFirstAdmins(orm, { keys, county, now: new Date() });
    await orm.close(true);
    if (!created.length) complain('There are accounts already: create further ones in the console.');
    for (const { username, password } of created) print(`${username.padEnd(18)}${password}`);
    return created.length ? 0 : 1;
  });

const reset = (username: string): Promise<number> =>
  onTables(async ({ database, keys }) => {
    const orm = await openOrm({ url: database.app, pool: 2 });
    const password = await resetAdmin(orm, { keys, username, now: new Date() });
    await orm.close(true);
    if (password) print(`${username.padEnd(18)}${password}`);
    else complain(`There is no account ${username}.`);
    return password ? 0 : 1;
  });
