import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Load {
  readonly address: string;
  /** The whole HTTP request, written again and again. */
  readonly request: Buffer;
  readonly connections: number;
  readonly seconds: number;
}

export interface Answered {
  readonly requests: number;
  readonly seconds: number;
}

/** Where load may go: to this machine. */
const loopback = '127.0.0.1';

/**
 * Asks on so many connections at once, each one waiting for its answer, until the time is up. It reads no more of an
 * answer than its status and length, because what asks runs on the same cores as what answers.
 */
export async function ask({ address, request, connections, seconds }: Load): Promise<Answered> {
  const { hostname, port } = new URL(address);
  if (hostname !== loopback) throw new Error('Load goes to this machine only');
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(Number(port))));
  const start = performance.now();
  const asking = sockets.map(socket => new Asking(socket, request));
  await Promise.race([setTimeout(seconds * 1000), ...asking.map(({ failure }) => failure)]);
  const elapsed = (performance.now() - start) / 1000;
  const requests = asking.reduce((sum, { answers }) => sum + answers, 0);
  for (const socket of sockets) socket.destroy();
  return { requests, seconds: elapsed };
}

async function opened(port: number): Promise<Socket> {
  const socket = connect(port, loopback).setNoDelay();
  await once(socket, 'connect');
  return socket;
}

const headEnd = '\r\n\r\n';
const longestHead = 8192;

/** One connection: asks, counts the answer, asks again. */
class Asking {
  answers = 0;
  readonly failure: Promise<never>;
  readonly #socket: Socket;
  readonly #request: Buffer;
  /** Bytes of the answer's body still to come. */
  #left = 0;

  constructor(socket: Socket, request: Buffer) {
    this.#socket = socket;
    this.#request = request;
    this.failure = new Promise((_, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('A contender closed a connection')));
      socket.on('data', data => {
        try {
          this.#read(data);
        } catch (error) {
          reject(error);
        }
      });
    });
    socket.write(request);
  }

  #read(data: Buffer): void {
    this.#left = this.#left > 0 ? this.#left - data.length : leftAfter(data);
    if (this.#left > 0) return;
    this.answers += 1;
    this.#socket.write(this.#request);
  }
}

/** How much of an answer is still to come after its first piece, which holds the whole head. */
function leftAfter(piece: Buffer): number {
  const text = piece.toString('latin1', 0, longestHead);
  const end = text.indexOf(headEnd);
  const [head = ''] = text.split(headEnd, 1);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (end < 0 || !length || !head.startsWith('HTTP/1.1 200 '))
    throw new Error(`A contender answered: ${text}`);
  return Number(length) - (piece.length - end - headEnd.length);
}
