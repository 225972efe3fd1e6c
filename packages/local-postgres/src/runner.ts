import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { run } from './run.ts';

/** PostgreSQL refuses to run as root, so root starts it as someone else. */
export interface Runner {
  readonly prefix: readonly string[];
  readonly account?: { readonly uid: number; readonly gid: number };
  /** Whom the files must belong to, when that is not whoever made them. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

const root = { uid: 0, gid: 0 };
const nobody = { uid: 65534, gid: 65534 };

const plain: Runner = { prefix: [], owner: null };

/** A namespace in which we bear another number. It needs no account, and the files stay ours. */
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

/** The first way that works on this machine. */
export async function chooseRunner(postgres: string): Promise<Runner> {
  const isRoot = process.getuid?.() === 0;
  const runners = isRoot ? await waysForRoot() : waysForUser();
  for (const runner of runners) if (await works(runner, postgres)) return runner;
  throw new Error(
    isRoot
      ? 'PostgreSQL does not run as root, and this machine allows none of the ways around it. ' +
          'Start Firefly as an ordinary user, or set DATABASE_URL to a server of yours.'
      : 'The embedded PostgreSQL does not run on this machine: set DATABASE_URL to a server of yours.',
  );
}

/** PostgreSQL also refuses a number without a name, which some containers give us. */
function waysForUser(): readonly Runner[] {
  try {
    userInfo();
    return [plain];
  } catch {
    return [{ prefix: namespace, owner: null }, plain];
  }
}

/** From the best to the last resort. */
export async function waysForRoot(): Promise<readonly Runner[]> {
  const account = await serviceAccount();
  return [
    { prefix: namespace, owner: root },
    // Containers often forbid namespaces; with one capability kept, nobody may enter folders that only root may.
    { prefix: asNobody, owner: nobody },
    { prefix: [], account, owner: account },
  ];
}

/** The secure bit makes the kept right count even where a program asks beforehand whether it may. */
const asNobody = [
  'setpriv',
  '--reuid=65534',
  '--regid=65534',
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=-all,+dac_override',
  '--ambient-caps=-all,+dac_override',
  '--',
];

export const works = (runner: Runner, postgres: string): Promise<boolean> =>
  run(runner, [postgres, '--version']).then(
    () => true,
    () => false,
  );

async function serviceAccount(): Promise<{ uid: number; gid: number }> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : nobody;
}
