import { fileLimits, inMegabytes } from '@firefly/domain/files';
import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { recordFailure } from '../graphql/audit.ts';
import { refusalAtTheDoor } from '../graphql/closed.ts';
import { idOf } from '../graphql/ids.ts';
import { type Blobs, filePrefix, keepDraft, type Purpose } from '../modules/files/index.ts';
import { holdToSameSite } from './cross-site.ts';
import { type Reception, type Visitor, visitors } from './file-visitor.ts';
import { slots } from './slots.ts';

/** What keeping files needs, beside the edge. */
export interface Storage extends Pick<Reception, 'contextOf'> {
  readonly blobs: Blobs;
  readonly purposes: Readonly<Record<string, Purpose>>;
}

/** Files are read and drawn anew in memory, so only a few are at a time. */
const atOnce = 8;
const atOnceByOne = 2;

/** POST /files?purpose=…&name=…, the content as the body. Answers the draft, to be attached by a mutation. */
export function uploads(storage: Storage & Reception) {
  const visitor = visitors(storage);
  const [enter, enterAs] = [slots(atOnce), slots(atOnceByOne)];
  return async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    holdToSameSite(request, storage.config.publicOrigin);
    const { purpose, name } = wordsOf(request.query);
    const context = await visitor(request, reply);
    const asked = Object.hasOwn(storage.purposes, purpose) ? storage.purposes[purpose] : undefined;
    if (!asked) throw new Refusal('REQUEST_INVALID', { unknown: 'purpose' });
    const keep = async (): Promise<object> => {
      const content = await contentOf(request, context, asked);
      const draft = await keepDraft(context, { ...asked, purpose, name, content }, storage.blobs);
      const { mediaType, bytes, width, height } = draft;
      void reply.code(201).header('cache-control', 'no-store');
      return { file: { id: idOf(filePrefix, draft.id), name: draft.name, mediaType, bytes, width, height } };
    };
    try {
      return await held(enterAs(context.actor.account), () => held(enter('all'), keep));
    } catch (error) {
      await recordFailure(context, { operation: 'uploadFile', permission: asked.permission }, error);
      throw error;
    }
  };
}

/** Who may not send it is told before its content is read. */
async function contentOf(
  { body }: FastifyRequest,
  context: Visitor,
  { permission, kind }: Purpose,
): Promise<Uint8Array> {
  const refusal = refusalAtTheDoor(context, permission);
  if (refusal) throw refusal;
  if (!(body instanceof Readable)) throw new Refusal('MEDIA_TYPE_REFUSED');
  return bytesIn(body, fileLimits.bytes[kind]);
}

/** Reads no more than a file may hold, whatever its length was said to be. */
async function bytesIn(body: Readable, max: number): Promise<Uint8Array> {
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

async function held<T>(leave: () => void, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    leave();
  }
}

function wordsOf(query: unknown): { purpose: string; name: string } {
  const { purpose, name } = { purpose: undefined, name: undefined, ...Object(query) };
  if (typeof purpose !== 'string' || typeof name !== 'string') throw new Refusal('REQUEST_INVALID');
  return { purpose, name };
}
