import { Refusal } from '@firefly/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { refuse } from './refuse.ts';

/** What only other rooms know, asked whenever the figures are read. */
export interface Measures {
  /** Connections of the database pool. */
  readonly pool?: () => { total: number; idle: number; waiting: number };
  /** Jobs that are due, and how long the oldest of them has been. */
  readonly jobs?: () => Promise<{ due: number; lagSeconds: number }>;
}

/** Counts every request, and serves the figures to loopback or to whoever has the token. */
export function serveMetrics(server: FastifyInstance, token: string | undefined, measures: Measures): void {
  const registers = [new Registry()];
  const [register] = registers;
  collectDefaultMetrics({ register });
  gauges(registers, measures);
  const requests = new Counter({
    name: 'firefly_requests_total',
    help: 'Requests',
    labelNames: ['route', 'status'],
    registers,
  });
  const errors = new Counter({
    name: 'firefly_errors_total',
    help: 'Errors answered',
    labelNames: ['code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'firefly_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    registers,
  });

  server.addHook('onResponse', async (request, reply) => {
    // Addresses are the caller's choice; only the routes we made may become labels.
    const route = request.routeOptions.url === '/graphql' ? '/graphql' : 'other';
    requests.inc({ route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
    for (const code of request.trace?.codes ?? []) errors.inc({ code });
  });

  server.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) return refuse(new Refusal('NOT_FOUND'), request, reply);
    const text = await register?.metrics();
    return reply
      .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(text);
  });
}

function gauges(registers: Registry[], { pool, jobs }: Measures): void {
  if (pool) {
    new Gauge({
      name: 'firefly_pool_connections',
      help: 'Database connections of this process by state',
      labelNames: ['state'],
      registers,
      collect() {
        const { total, idle, waiting } = pool();
        this.set({ state: 'busy' }, total - idle);
        this.set({ state: 'idle' }, idle);
        this.set({ state: 'awaited' }, waiting);
      },
    });
  }
  if (!jobs) return;
  new Gauge({
    name: 'firefly_jobs_due',
    help: 'Jobs that could run now',
    registers,
    async collect() {
      this.set((await jobs()).due);
    },
  });
  new Gauge({
    name: 'firefly_job_lag_seconds',
    help: 'How long the oldest due job has waited',
    registers,
    async collect() {
      this.set((await jobs()).lagSeconds);
    },
  });
}

/** A proxy on this machine speaks from loopback for everybody: what it forwards is not local. */
function mayRead({ socket, headers }: FastifyRequest, token: string | undefined): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded;
  const local = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  if (local && forwarded === undefined) return true;
  return token !== undefined && isSame(headers.authorization ?? '', `Bearer ${token}`);
}

const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
