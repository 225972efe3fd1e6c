import type { Visit } from './visit.ts';

/** What the log and the counters are told of one request: no variable, no token, no name (security.md R54). */
export interface Trace {
  readonly codes: string[];
  principal?: string;
  operation?: string;
  hash?: string;
  cost?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Missing only where a request broke before it was one. */
    trace?: Trace;
    /** Aborts when the request has taken too long, or its caller is gone: pass it on to what can be stopped. */
    deadline: AbortSignal;
    /** Set by the gate for what it lets through. */
    visit?: Visit;
  }
}
