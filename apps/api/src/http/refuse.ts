import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wireError } from '../graphql/errors.ts';
import { type AnswerType, answerTypeOf, plainJson } from './answer-type.ts';
import { httpRefusal } from './http-refusal.ts';
import { languageOf } from './language.ts';
import { statusOf } from './statuses.ts';
import { tellAllowance } from './throttle.ts';

/** Answers whatever stopped a request before GraphQL could: always JSON, never a stack, always with the request's id. */
export const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuser(answerTypeOf(request.headers.accept) ?? plainJson)(error, request, reply);

/** The same where it is no answer of GraphQL: the status tells each refusal as if the caller had asked for this type. */
export const refuser =
  (as: AnswerType) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = httpRefusal(error);
    const language = languageOf(request);
    const { message, extensions } = wireError(refusal, { language, requestId: request.id });
    const code = String(extensions.code);
    request.trace?.codes.push(code);
    if (refusal instanceof Refusal) tellWhenAgain(reply, refusal);
    const type = answerTypeOf(request.headers.accept) ?? plainJson;
    return reply
      .code(code === 'NOT_FOUND' ? 404 : statusOf(code, as))
      .headers({ 'content-type': type, 'cache-control': 'no-store' })
      .send(JSON.stringify({ errors: [{ message, extensions }] }));
  };

function tellWhenAgain(reply: FastifyReply, { code, facts }: Refusal): void {
  if (code === 'BUSY') void reply.header('retry-after', '1');
  if (code !== 'TOO_MANY_REQUESTS') return;
  const seconds = Number(facts.seconds);
  void reply.header('retry-after', String(seconds));
  tellAllowance(reply, { limit: Number(facts.limit), remaining: 0, seconds });
}
