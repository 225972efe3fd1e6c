import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from './error-code.ts';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(folder: string, options?: ErrorOptions) {
    super(
      `The data folder ${folder} is in use: another Firefly runs its database there. Stop it first.`,
      options,
    );
  }
}

/**
 * Makes this process the only one that runs a server in the folder. A listening socket is the lock,
 * because the system takes it back from a killed process; a file with our number would lie afterwards.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const address = await addressOf(folder);
  if (address.startsWith(tmpdir())) await removeDeadSocket(address);
  const lock = createServer(socket => socket.destroy()).unref();
  try {
    await once(lock.listen(address), 'listening');
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new FolderInUse(folder, { cause: error });
  }
  return () => void lock.close();
}

/** Named by the folder itself and not by its path, which may be spelt in several ways. */
async function addressOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const name = `firefly-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/** Where sockets are files, a killed process leaves its file behind; nobody answers there. */
async function removeDeadSocket(address: string): Promise<void> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
  } catch (error) {
    if (hasCode(error, 'ECONNREFUSED')) await rm(address, { force: true });
  } finally {
    socket.destroy();
  }
}
