import { pino } from 'pino';
import { drainOnSignal } from './drain.ts';
import { openEdge } from './edge.fixture.ts';

/** A process of its own, for its signals; it tells its parent where it listens. */
const edge = await openEdge();
drainOnSignal({ logger: pino({ level: 'silent' }), steps: [() => edge.close()] });
process.send?.(edge.url);
