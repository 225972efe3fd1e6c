import { type FileKind, fileLimits, inMegabytes } from '@firefly/domain/files';
import { sentence } from '@firefly/domain/shared';
import { computed, reactive } from 'vue';
import type { Outcome } from '../../graphql/outcome.ts';
import { language } from '../i18n/i18n.ts';
import { sentenceOf } from '../state/sentence.ts';
import { sendFile } from './send.ts';
import { shrunk } from './shrink.ts';

/** One file on its way; it stays in sight when it was refused, until somebody puts it away. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  part: number;
  complaint?: string;
}

export interface Taking {
  readonly purpose: string;
  readonly kind: FileKind;
  /** What is done with a file that has come: attaching it to its record. */
  readonly attach: (draft: string) => Promise<Outcome<unknown>>;
  /** After the last file of a choice that was not refused. */
  readonly done: () => unknown;
}

let last = 0;

/** Takes the files somebody chose or dropped, one after the other. */
export function useUploads({ purpose, kind, attach, done }: Taking) {
  const uploads = reactive<Upload[]>([]);
  const busy = computed(() => uploads.some(({ complaint }) => complaint === undefined));

  async function take(files: readonly File[]): Promise<void> {
    const queue = files.map(file => ({ file, upload: begin(file) }));
    const sent: boolean[] = [];
    for (const { file, upload } of queue) sent.push(await send(file, upload));
    if (sent.includes(true)) done();
  }

  function begin({ name }: File): Upload {
    uploads.push({ id: (last += 1), name, part: 0 });
    return uploads[uploads.length - 1] ?? { id: last, name, part: 0 };
  }

  async function send(file: File, upload: Upload): Promise<boolean> {
    const { name, content } = kind === 'PICTURE' ? await shrunk(file) : { name: file.name, content: file };
    if (content.size > fileLimits.bytes[kind]) return refuse(upload, tooLarge(kind));
    const progress = (part: number) => (upload.part = part);
    const draft = await sendFile({ purpose, name, content, progress });
    const outcome = draft.failure ? draft : await attach(draft.data);
    if (outcome.failure) return refuse(upload, sentenceOf(outcome.failure));
    dismiss(upload);
    return true;
  }

  function refuse(upload: Upload, complaint: string): boolean {
    upload.complaint = complaint;
    return false;
  }

  function dismiss({ id }: Upload): void {
    const at = uploads.findIndex(upload => upload.id === id);
    if (at >= 0) uploads.splice(at, 1);
  }

  return { uploads, busy, take, dismiss };
}

/** The server would say so too, after the whole journey. */
const tooLarge = (kind: FileKind): string =>
  sentence('FILE_TOO_LARGE', { max: inMegabytes(fileLimits.bytes[kind]) }, language.value);
