import { contract, sdlOf } from '../schema.ts';
import { policies } from '../policies.ts';
import { type Command, complain, print } from './command.ts';

export const schema: Command = {
  name: 'schema',
  usage: 'schema print',
  does: 'prints the contract as SDL',
  async run([verb]) {
    if (verb !== 'print') return refuse('schema print');
    print(sdlOf(await contract()).trimEnd());
    return 0;
  },
};

export const policy: Command = {
  name: 'policy',
  usage: 'policy print',
  does: 'prints every operation’s permission and every field’s class, as YAML',
  async run([verb]) {
    if (verb !== 'print') return refuse('policy print');
    print(policies(await contract()));
    return 0;
  },
};

function refuse(usage: string): number {
  complain(usage);
  return 2;
}
