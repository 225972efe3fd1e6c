import 'reflect-metadata';
import { commands } from './commands/index.ts';
import { WrongSetting } from './config.ts';
import { UnfitDatabase } from './database/open.ts';

/** `npm run firefly -- <command>`: 0 done, 1 found wanting (a tampered audit, a stale schema), 2 not understood or not possible. */
async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = commands.find(one => one.name === name);
  if (command) return command.run(words);
  process.stderr.write(
    `${['firefly <command>', ...commands.map(({ usage, does }) => `  ${usage.padEnd(44)}${does}`)].join('\n')}\n`,
  );
  return name === 'help' ? 0 : 2;
}

main(process.argv.slice(2)).then(
  code => process.exit(code),
  (error: unknown) => {
    const expected = error instanceof WrongSetting || error instanceof UnfitDatabase;
    process.stderr.write(
      `firefly: ${error instanceof Error ? (expected ? error.message : error.stack) : String(error)}\n`,
    );
    process.exit(2);
  },
);
