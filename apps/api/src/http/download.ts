import { Refusal } from '@firefly/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { idOf, uuidOf } from '../graphql/ids.ts';
import { File, filePrefix, type Link, requireLink } from '../modules/files/index.ts';
import { type Reception, visitors } from './file-visitor.ts';
import type { Storage } from './upload.ts';

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** GET /files/<id>?until=…&seal=…: the link must be of this session, and its bearer must still see what the file belongs to. */
export function downloads(giving: Storage & Reception & { readonly schema: GraphQLSchema }) {
  const { blobs, schema } = giving;
  const visitor = visitors(giving);
  return async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
    const context = await visitor(request, reply);
    const id = fileNamed(request.params.id);
    const link = linkIn(request.query);
    requireLink(context, id, link);
    const file = await context.em.fork().findOne(File, { id });
    if (!file || !(await mayRead(schema, context, file))) throw new Refusal('NOT_FOUND');
    const seconds = Math.max(0, Math.floor((link.until - context.now.getTime()) / 1000));
    return reply
      .headers({
        'content-type': file.mediaType,
        'content-length': String(file.bytes),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'cache-control': `private, max-age=${seconds}`,
      })
      .send(blobs.read(file.blob));
  };
}

const owner = parse('query($id: ID!) { node(id: $id) { id } }');

/** Asked of the schema itself, so that a file has no policy of its own: it is seen by whoever sees its owner. */
async function mayRead(schema: GraphQLSchema, contextValue: Context, file: File): Promise<boolean> {
  if (!file.ownerType || !file.ownerId) return false;
  const id = idOf(file.ownerType, file.ownerId);
  const { data } = await execute({ schema, document: owner, contextValue, variableValues: { id } });
  return Boolean(data?.node);
}

/** A file that is none and one that is not there read alike. */
function fileNamed(id: string): string {
  try {
    return uuidOf(filePrefix, id);
  } catch {
    throw new Refusal('NOT_FOUND');
  }
}

function linkIn(query: unknown): Link {
  const { until, seal } = { until: undefined, seal: undefined, ...Object(query) };
  if (typeof seal !== 'string' || !/^\d{13}$/.test(String(until))) throw new Refusal('NOT_FOUND');
  return { until: Number(until), seal };
}
