import { Refusal } from '../shared/index.ts';
import { fileLimits } from './limits.ts';

/** One entry as the archive's own table of contents describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packed: number;
  readonly bytes: number;
  readonly encrypted: boolean;
  readonly link: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 0xffff;
const symbolicLink = 0o12;

/** Reads a ZIP's central directory and nothing else: what it holds is known before a byte of it is unpacked. */
export function entriesOf(content: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > fileLimits.archive.entries) throw new Refusal('FILE_ARCHIVE_REFUSED');
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) throw new Refusal('FILE_DAMAGED');
    const nameBytes = view.getUint16(at + 28, true);
    if (at + entryBytes + nameBytes > end) throw new Refusal('FILE_DAMAGED');
    entries.push({
      name: latin(content.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      packed: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      link: view.getUint32(at + 38, true) >>> 28 === symbolicLink,
    });
    at += entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new Refusal('FILE_DAMAGED');
  return entries;
}

/** Refuses bombs, secrets, links, ways out of the folder, and programs; what is left holds what its format promises. */
export function requireSafeArchive(entries: readonly ArchiveEntry[], holds: string): void {
  const { archive } = fileLimits;
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const unsafe = entries.some(
    ({ name, encrypted, link, ...entry }) =>
      encrypted || link || !isPlainName(name) || entry.bytes > archive.ratio * Math.max(entry.packed, 1),
  );
  if (unsafe || bytes > archive.bytes) throw new Refusal('FILE_ARCHIVE_REFUSED');
  if (!entries.some(({ name }) => name === holds)) throw new Refusal('FILE_DAMAGED');
}

const isPlainName = (name: string): boolean =>
  !/^[/\\]|^[a-z]:|\\|(^|\/)\.\.(\/|$)/i.test(name) && !/(^|\/)vbaProject\.bin$/i.test(name);

/** Byte by byte: the names we look for are plain, and others are only held against signs that are. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The end record stands last, behind it at most a comment of its stated length. */
function endOf(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    const found = view.getUint32(at, true) === endMark;
    if (found && at + endBytes + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Refusal('FILE_DAMAGED');
}
