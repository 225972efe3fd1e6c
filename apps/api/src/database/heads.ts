import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import type { Head } from './chain.ts';

/** A head of the audit chain, signed and kept outside the database, so that a cut tail shows. */
export interface CopiedHead extends Head {
  readonly at: string;
  readonly mac: string;
}

export async function copyHeads(file: string, key: Buffer, heads: readonly Head[]): Promise<void> {
  const at = new Date().toISOString();
  const lines = heads.map(head => JSON.stringify({ ...head, at, mac: macOf(key, { ...head, at }) }));
  // A line that a crash cut short must not take the next one with it.
  await appendFile(file, lines.map(line => `\n${line}`).join(''), { mode: 0o600 });
}

/** The copied heads that bear our signature; a line somebody else wrote proves nothing. */
export async function readHeads(file: string, key: Buffer): Promise<readonly CopiedHead[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .flatMap(headIn)
    .filter(head => isOurs(key, head));
}

function headIn(line: string): CopiedHead[] {
  try {
    const { stream, number, hash, at, mac }: Record<string, unknown> = JSON.parse(line);
    return [
      {
        stream: String(stream),
        number: String(number),
        hash: String(hash),
        at: String(at),
        mac: String(mac),
      },
    ];
  } catch {
    return [];
  }
}

function isOurs(key: Buffer, head: CopiedHead): boolean {
  const expected = Buffer.from(macOf(key, head));
  const given = Buffer.from(head.mac);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const macOf = (key: Buffer, { stream, number, hash, at }: Omit<CopiedHead, 'mac'>): string =>
  createHmac('sha256', key).update([stream, number, hash, at].join('\n')).digest('base64url');
