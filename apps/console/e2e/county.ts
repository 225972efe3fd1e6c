import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The product as built, in a process of its own on an empty data folder: what `npm start` starts. */
export interface County {
  readonly address: string;
  readonly password: string;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
const password = 'Firefly-Journey-2026';

export async function openCounty(): Promise<County> {
  const folder = await mkdtemp(join(tmpdir(), 'firefly-journey-'));
  const server = spawn(process.execPath, ['--enable-source-maps', program], {
    env: { PATH: process.env.PATH, PORT: '0', FIREFLY_DATA: folder, FIREFLY_DEMO_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'close');
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await addressIn(createInterface({ input: server.stdout }));
    return { address, password, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server says on stdout where it listens. */
async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const { address }: { address?: string } = JSON.parse(line);
    if (address) return address;
  }
  throw new Error('The server ended before it listened');
}
