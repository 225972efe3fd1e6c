import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { migrateUp } from '../migrate.ts';
import { openOrm } from '../orm.ts';
import { demoPassword } from '../ready.ts';
import { seedDemo } from '../../seed/demo.ts';
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
    return onGround(async ({ database, keys }) => {
      if (!database.embedded || !database.owner) {
        complain('Demo accounts have a known password: they are planted in the embedded database alone.');
        return 2;
      }
      await migrateUp(database.owner);
      const orm = await openOrm({ url: database.app, pool: 2, statementTimeout: 0 });
      const { password } = demoPassword(readConfig());
      const planted = await seedDemo(orm, {
        password,
        keys,
        now: new Date(),
        seed: Number(values.seed ?? 1),
      });
      await orm.close(true);
      print(planted ? 'planted' : 'there is a county already; nothing was changed');
      return planted ? 0 : 1;
    });
  },
};
