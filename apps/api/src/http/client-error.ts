import { Refusal } from '@firefly/domain/shared';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { maxHeaderSize } from 'node:http';
import { wireError } from '../graphql/errors.ts';
import { plainJson } from './answer-type.ts';

interface ClientError {
  readonly status: string;
  readonly refusal: Refusal;
}

const invalid: ClientError = { status: '400 Bad Request', refusal: new Refusal('REQUEST_INVALID') };

/** By the code of Node's parser. */
const known: Readonly<Record<string, ClientError>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    refusal: new Refusal('REQUEST_TOO_LARGE', { max: `${maxHeaderSize / 1024} KB` }),
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', refusal: new Refusal('TIMED_OUT') },
};

/** What is no HTTP reaches no route; it is answered like everything else, with our code and an id. */
export function answerClientError(error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const code = 'code' in error ? String(error.code) : '';
  const { status, refusal } = known[code] ?? invalid;
  const { message, extensions } = wireError(refusal, { language: 'zh', requestId: randomUUID() });
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status}`,
    `content-type: ${plainJson}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
