import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Password {
  readonly file: string;
  readonly text: string;
}

/** The superuser's password, made once and kept beside the cluster: a port on loopback is open to everybody who signs in here. */
export async function passwordIn(home: string): Promise<Password> {
  const file = join(home, 'password');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known) return { file, text: known };
  const text = randomBytes(32).toString('base64url');
  const draft = `${file}.unfinished`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode: 0o600, flush: true });
  await rename(draft, file);
  return { file, text };
}
