import { asOwner, migrateDown, migrateUp, migrationDraft, migrationStatus } from '../migrate.ts';
import { asOwnerOf, type Command, complain, print } from './command.ts';

const verbs: Readonly<Record<string, (ownerUrl: string) => Promise<number>>> = {
  async up(ownerUrl) {
    const done = await migrateUp(ownerUrl);
    print(done.length ? done.join('\n') : 'nothing to do');
    return 0;
  },
  async down(ownerUrl) {
    print((await migrateDown(ownerUrl)).join('\n'));
    return 0;
  },
  async status(ownerUrl) {
    const { executed, pending } = await asOwner(ownerUrl, migrationStatus);
    print(
      [...executed.map(name => `done     ${name}`), ...pending.map(name => `pending  ${name}`)].join('\n'),
    );
    return pending.length ? 1 : 0;
  },
  async draft(ownerUrl) {
    print(await migrationDraft(ownerUrl));
    return 0;
  },
};

/** These change nothing, so a server may run meanwhile. */
const reading: ReadonlySet<string> = new Set(['status', 'draft']);

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate up|down|status|draft',
  does: 'brings the tables up to date, or drafts the next migration',
  async run([verb = '']) {
    const run = verbs[verb];
    if (run) return asOwnerOf(run, { beside: reading.has(verb) });
    complain('migrate up|down|status|draft');
    return 2;
  },
};
