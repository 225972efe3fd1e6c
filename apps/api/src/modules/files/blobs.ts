import { randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The contents of files, each under a random name; nothing here knows whose they are. */
export interface Blobs {
  write(content: Uint8Array): Promise<string>;
  read(blob: string): ReadStream;
  /** Done again it does nothing. */
  remove(blob: string): Promise<void>;
  /** Whatever has lain here since before that moment, unfinished writes included. */
  olderThan(moment: Date): Promise<string[]>;
}

export function blobsIn(folder: string): Blobs {
  const pathOf = (blob: string): string => join(folder, blob.slice(0, 2), blob);
  return {
    async write(content) {
      const blob = randomBytes(16).toString('hex');
      const path = pathOf(blob);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, content);
      return blob;
    },
    read: blob => createReadStream(pathOf(blob)),
    remove: blob => rm(pathOf(blob), { force: true }),
    async olderThan(moment) {
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const old: string[] = [];
      for (const { name, parentPath } of found.filter(entry => entry.isFile())) {
        const { mtime } = await stat(join(parentPath, name));
        if (mtime < moment) old.push(name);
      }
      return old;
    },
  };
}

/** Under its name it is there whole or not at all, and on the disk before anybody is told of it. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const draft = `${path}.part`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
