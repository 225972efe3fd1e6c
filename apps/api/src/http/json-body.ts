import { Refusal } from '@firefly/domain/shared';
import type { FastifyInstance } from 'fastify';
import { MIMEType } from 'node:util';

/** Bodies are JSON in UTF-8 and nothing else; a key that could reach a prototype makes them invalid. */
export function readJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    if (!saysUtf8(request.headers['content-type'] ?? '')) return done(new Refusal('MEDIA_TYPE_REFUSED'));
    const text = decoded(bytes);
    if (text === undefined) return done(new Refusal('REQUEST_INVALID'));
    void parse(request, text, done);
  });
}

function saysUtf8(contentType: string): boolean {
  try {
    return (new MIMEType(contentType).params.get('charset') ?? 'utf-8').toLowerCase() === 'utf-8';
  } catch {
    return false;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
