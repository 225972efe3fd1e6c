import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { demoPasswordFile, plantDemo } from '../demo.ts';
import { migrateUp } from '../migrate.ts';
import { openOrm } from '../orm.ts';
import { type Command, complain, onGround, print } from './command.ts';

export const seed: Command = {
  name: 'seed',
  usage: 'seed --profile demo [--seed N]',
  does: 'plants the demo county in an empty embedded database',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { profile: { type: 'string' }, seed: { type: 'string' } },
    });
    if (values.profile !== 'demo') {
      complain('There is one profile: demo.');
      return 2;
    }
    return plant(Number(values.seed ?? 1));
  },
};

const plant = (seed: number): Promise<number> =>
  onGround(
    async ({ database, keys }) => {
      if (!database.embedded || !database.owner) {
        complain('Demo accounts have a known password: they are planted in the embedded database alone.');
        return 2;
      }
      await migrateUp(database.owner);
      const config = readConfig();
      const orm = await openOrm({ url: database.app, pool: 2, statementTimeout: 0 });
      const planted = await plantDemo(orm, { config, keys, seed });
      await orm.close(true);
      const file = planted ? demoPasswordFile(config) : undefined;
      print(planted ? 'planted' : 'there is a county already; nothing was changed');
      if (file) print(`password in ${file}`);
      return planted ? 0 : 1;
    },
    { beside: false },
  );
