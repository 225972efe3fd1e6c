import type { Logger } from 'pino';

interface Drain {
  readonly logger: Logger;
  /** Ends everything, in this order: the server first, the database last. */
  readonly steps: readonly (() => Promise<unknown>)[];
  readonly exit?: (code: number) => void;
}

const patience = 9000;

/** One stop reaches us several times: from the terminal or the supervisor, and passed on by npm and our own launcher. */
const sameStop = 2000;

/** Ends the process on a signal: what is under way is finished, within ten seconds in all; who asks again later ends it at once. */
export function drainOnSignal({ logger, steps, exit = code => process.exit(code) }: Drain): void {
  let since = 0;
  const drain = async (signal: string): Promise<void> => {
    if (since) return performance.now() - since < sameStop ? undefined : exit(1);
    since = performance.now();
    logger.info({ signal }, 'draining');
    setTimeout(() => exit(0), patience).unref();
    for (const step of steps) {
      await step().catch((error: unknown) =>
        logger.error({ error: error instanceof Error ? error.name : typeof error }, 'drain'),
      );
    }
    logger.info('stopped');
    exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void drain(signal));
}
