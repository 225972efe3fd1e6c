import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Bound {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly seconds: number;
}

/**
 * Works until the deadline and not longer: the caller is then answered, and `request.deadline` tells the work to stop.
 * Fastify's own `handlerTimeout` ends with the request's body, so it never strikes for a POST.
 */
export async function deadline<Result>(
  { request, reply, seconds }: Bound,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const refusal = new Refusal('TIMED_OUT');
    stop.abort(refusal);
    reject(refusal);
  }, seconds * 1000);
  const gone = (): void => stop.abort();
  reply.raw.once('close', gone);
  request.deadline = stop.signal;
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', gone);
  }
}
