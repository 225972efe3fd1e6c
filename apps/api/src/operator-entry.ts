import type { Told } from './database/audit-mac.ts';
import { signed } from './database/audit-mac.ts';
import type { Keys } from './database/keys.ts';
import { v7 } from 'uuid';

interface Done extends Pick<Told, 'operation' | 'objectType' | 'objectId'> {
  readonly now: Date;
}

/** What whoever runs the server did to it, beside every account: the audit shows that it was nobody signed in. */
export const operatorEntry = (keys: Keys, { now, ...done }: Done) =>
  signed(keys, {
    ...done,
    id: v7(),
    at: now,
    actorName: '命令行 command line',
    outcome: 'DONE',
    requestId: 'command line',
    changes: [],
  });
