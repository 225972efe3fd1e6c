import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What only other rooms know, asked whenever the figures are read. */
export interface Measures {
  /** Connections of the database pool. */
  readonly pool?: () => { total: number; idle: number; waiting: number };
  /** Jobs that are due, and how long the oldest of them has been. */
  readonly jobs?: () => Promise<{ due: number; lagSeconds: number }>;
}

interface Request {
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly codes: readonly string[];
}

interface Figures {
  readonly count: (request: Request) => void;
  readonly text: () => Promise<string>;
}

/** The figures of one server: those of the process, of its requests, and of what it stands on. */
export function figures({ pool, jobs }: Measures): Figures {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const own = { registers: [register] };
  const requests = new Counter({
    ...own,
    name: 'firefly_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'status'],
  });
  const errors = new Counter({
    ...own,
    name: 'firefly_errors_total',
    help: 'Errors answered',
    labelNames: ['code'],
  });
  const times = new Histogram({
    ...own,
    name: 'firefly_request_seconds',
    help: 'Time to the answer',
    labelNames: ['route'],
  });
  if (pool) register.registerMetric(poolGauge(pool));
  if (jobs) {
    register.registerMetric(
      gauge('firefly_jobs_due', 'Jobs that could run now', async () => (await jobs()).due),
    );
    register.registerMetric(
      gauge('firefly_job_lag_seconds', 'Age of the oldest due job', async () => (await jobs()).lagSeconds),
    );
  }
  return {
    count({ route, status, seconds, codes }) {
      requests.inc({ route, status });
      times.observe({ route }, seconds);
      for (const code of codes) errors.inc({ code });
    },
    text: () => register.metrics(),
  };
}

const gauge = (name: string, help: string, read: () => Promise<number>): Gauge =>
  new Gauge({
    name,
    help,
    registers: [],
    async collect() {
      this.set(await read());
    },
  });

const poolGauge = (read: NonNullable<Measures['pool']>): Gauge<'state'> =>
  new Gauge({
    name: 'firefly_pool_connections',
    help: 'Database connections of this process, by state',
    labelNames: ['state'],
    registers: [],
    collect() {
      const { total, idle, waiting } = read();
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'awaited' }, waiting);
    },
  });
