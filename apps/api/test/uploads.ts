import sharp from 'sharp';
import { v7 } from 'uuid';
import { idOf } from '../src/graphql/ids.ts';
import type { Asker } from './asker.ts';

export interface Sent {
  readonly purpose?: string;
  readonly name?: string;
  readonly content?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Taken {
  readonly status: number;
  readonly code: string | undefined;
  // What a test asked for, it knows the shape of.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly file: any;
}

/** A photograph of nothing in particular, with the place where it was taken written beside it. */
export const photo = (width = 40, height = 30): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#f0a830' } })
    .withExif({ IFD0: { Copyright: '演示' }, IFD3: { GPSLatitude: '26/1 27/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();

const pdf = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

/** Sends a file as an integrator's program would; without words of its own it is one that is taken. */
export async function send(address: string, { token }: Asker, sent: Sent = {}): Promise<Taken> {
  const { purpose = 'positionPhoto', headers } = sent;
  const isPhoto = purpose === 'positionPhoto';
  const { name = isPhoto ? '照片.jpg' : '制度.pdf', content = isPhoto ? await photo() : pdf } = sent;
  const response = await fetch(`${address}/files?${new URLSearchParams({ purpose, name }).toString()}`, {
    method: 'POST',
    headers: headers ?? {
      'content-type': 'application/octet-stream',
      ...(token ? { authorization: `Bearer ${token}` } : { 'apollo-require-preflight': 'true' }),
    },
    body: Buffer.from(content),
  });
  const body = JSON.parse(await response.text());
  return { status: response.status, code: body.errors?.[0]?.extensions.code, file: body.file };
}

/** The id of a draft of this account; one that is not there when the account may send none. */
export const draftOf = async (address: string, asker: Asker, purpose: string): Promise<string> =>
  (await send(address, asker, { purpose })).file?.id ?? idOf('file', v7());
