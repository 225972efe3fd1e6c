import { FolderInUse, runningPostgres, startPostgres } from '@firefly/local-postgres';
import { prepareDatabase, urlsOf } from './roles.ts';

/** A database: where to find it, and how to let it go. */
export interface OpenDatabase {
  readonly app: string;
  /** Absent when this process may not migrate. */
  readonly owner?: string;
  readonly embedded: boolean;
  /** Whether another process of ours serves the embedded one at this moment. */
  readonly beside: boolean;
  /** Fulfilled when the embedded one has gone without being asked to. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

interface Wanted {
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  /** Where the embedded one keeps its files. */
  readonly folder: string;
  readonly report: (step: string) => void;
  /** Content with the database of a server that runs already. */
  readonly beside?: boolean;
}

const name = 'firefly';
const notOurs = { beside: false, lost: new Promise<void>(() => undefined), stop: async () => undefined };

/** The server named by DATABASE_URL, which need not be there yet, or the one that comes with the packages. */
export async function openDatabase(wanted: Wanted): Promise<OpenDatabase> {
  const { databaseUrl: app, databaseOwnerUrl: owner } = wanted;
  return app ? { ...notOurs, app, owner, embedded: false } : openEmbedded(wanted);
}

async function openEmbedded({ folder, report, beside }: Wanted): Promise<OpenDatabase> {
  try {
    const server = await startPostgres({ folder, report });
    const urls = await prepareDatabase(server.url, name);
    return { ...urls, embedded: true, beside: false, lost: server.lost, stop: () => server.stop() };
  } catch (error) {
    const running = beside && error instanceof FolderInUse ? await runningPostgres(folder) : undefined;
    if (!running) throw error;
    return { ...notOurs, ...urlsOf(running, name), embedded: true, beside: true };
  }
}
