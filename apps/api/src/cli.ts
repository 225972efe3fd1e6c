import 'reflect-metadata';
import { commands } from './commands/index.ts';
import { sentenceOf } from './sentence.ts';

const help = `${['firefly <command>', ...commands.map(({ usage, does }) => `  ${usage}\n      ${does}`)].join('\n')}\n`;

/** `npm run firefly -- <command>`: 0 done, 1 found wanting (a tampered audit, a stale schema), 2 not understood or not possible. */
async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = commands.find(one => one.name === name);
  if (command) return command.run(words);
  const asked = ['help', '--help', '-h'].includes(name);
  if (asked) process.stdout.write(help);
  else process.stderr.write(`firefly: ${name ? `there is no command ${name}` : 'which command?'}\n${help}`);
  return asked ? 0 : 2;
}

function complain(error: unknown): number {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`firefly: ${sentenceOf(error) ?? trace}\n`);
  return 2;
}

/** A pipe takes 64 KB at once and the rest when its reader has time. */
const flush = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise(resolve => void stream.write('', () => resolve()));

// Who reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0));
const code = await main(process.argv.slice(2)).catch(complain);
await Promise.all([process.stdout, process.stderr].map(flush));
process.exit(code);
