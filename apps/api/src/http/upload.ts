import { fileLimits, inMegabytes } from '@firefly/domain/files';
import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Config } from '../config.ts';
import { recordFailure } from '../graphql/audit.ts';
import { refusalAtTheDoor } from '../graphql/closed.ts';
import type { Context } from '../graphql/context.ts';
import { idOf } from '../graphql/ids.ts';
import { type Blobs, filePrefix, keepDraft, type Purpose } from '../modules/files/index.ts';
import { holdToSameSite } from './cross-site.ts';
import type { CounterStore } from './rate.ts';
import { slots } from './slots.ts';
import { throttle } from './throttle.ts';

/** What keeping files needs, beside the edge. */
export interface Storage {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly blobs: Blobs;
  readonly purposes: Readonly<Record<string, Purpose>>;
}

interface Uploading extends Storage {
  readonly config: Config;
  readonly store?: CounterStore;
}

/** A picture is drawn anew in memory, so only a few are at a time. */
const atOnce = 8;
const atOnceByOne = 2;

/** POST /files?purpose=…&name=…, the content as the body. Answers the draft, to be attached by a mutation. */
export function uploads({ config, store, contextOf, blobs, purposes }: Uploading) {
  const count = throttle(config, store);
  const [enter, enterAs] = [slots(atOnce), slots(atOnceByOne)];
  return async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    holdToSameSite(request, config.publicOrigin);
    const { purpose, name } = wordsOf(request.query);
    const context = await contextOf(request, reply);
    const { actor } = context;
    if (!actor) throw new Refusal('UNAUTHENTICATED');
    if (request.trace) request.trace.principal = actor.account;
    await count(reply, { key: actor.account, signedIn: true, operations: 1 });
    const asked = Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined;
    if (!asked) throw new Refusal('REQUEST_INVALID', { unknown: 'purpose' });
    const leave = [enter('all'), enterAs(actor.account)];
    try {
      const refusal = refusalAtTheDoor(context, asked.permission);
      if (refusal) throw refusal;
      const content = await bodyOf(request, fileLimits.bytes[asked.kind]);
      const file = await keepDraft({ ...context, actor }, { ...asked, purpose, name, content }, blobs);
      const { id, mediaType, bytes, width, height } = file;
      void reply.code(201).header('cache-control', 'no-store');
      return { file: { id: idOf(filePrefix, id), name: file.name, mediaType, bytes, width, height } };
    } catch (error) {
      await recordFailure(context, { operation: 'uploadFile', permission: asked.permission }, error);
      throw error;
    } finally {
      for (const one of leave) one();
    }
  };
}

function wordsOf(query: unknown): { purpose: string; name: string } {
  const { purpose, name } = { purpose: undefined, name: undefined, ...Object(query) };
  if (typeof purpose !== 'string' || typeof name !== 'string') throw new Refusal('REQUEST_INVALID');
  return { purpose, name };
}

/** Reads no more than a file may hold, whatever its length was said to be. */
async function bodyOf({ body }: FastifyRequest, max: number): Promise<Uint8Array> {
  if (!(body instanceof Readable)) throw new Refusal('MEDIA_TYPE_REFUSED');
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    if (!(part instanceof Uint8Array)) throw new Refusal('MEDIA_TYPE_REFUSED');
    bytes += part.length;
    if (bytes > max) throw new Refusal('FILE_TOO_LARGE', { max: inMegabytes(max) });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
