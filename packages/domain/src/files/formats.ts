import { Refusal, type Labels } from '../shared/index.ts';

export const fileKinds = ['PICTURE', 'DOCUMENT'] as const;
export type FileKind = (typeof fileKinds)[number];

export const fileKindLabels: Labels<FileKind> = {
  PICTURE: { zh: '图片', en: 'Picture' },
  DOCUMENT: { zh: '文档', en: 'Document' },
};

export interface FileFormat {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** How the content begins, byte by byte; `-1` may be anything. */
  readonly begins: readonly number[];
  /** The entry that an office document of this format has in its archive. */
  readonly holds?: string;
}

const zip = [0x50, 0x4b, 0x03, 0x04];

/** Everything that may be kept. What is not here is refused: above all SVG, which is a program as much as a picture. */
export const fileFormats: readonly FileFormat[] = [
  { kind: 'PICTURE', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: [0xff, 0xd8, 0xff] },
  {
    kind: 'PICTURE',
    mediaType: 'image/png',
    endings: ['png'],
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  {
    kind: 'PICTURE',
    mediaType: 'image/webp',
    endings: ['webp'],
    begins: [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50],
  },
  {
    kind: 'DOCUMENT',
    mediaType: 'application/pdf',
    endings: ['pdf'],
    begins: [0x25, 0x50, 0x44, 0x46, 0x2d],
  },
  {
    kind: 'DOCUMENT',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    begins: zip,
    holds: 'word/document.xml',
  },
  {
    kind: 'DOCUMENT',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    begins: zip,
    holds: 'xl/workbook.xml',
  },
];

/** What the console offers to choose from: `.jpg,.jpeg,…`. */
export const endingsOf = (kind: FileKind): string =>
  fileFormats
    .filter(format => format.kind === kind)
    .flatMap(({ endings }) => endings.map(ending => `.${ending}`))
    .join(',');

/** The format in which name and content agree; one of them alone is believed of nobody. */
export function formatOf(kind: FileKind, name: string, content: Uint8Array): FileFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const format = fileFormats.find(one => one.kind === kind && one.endings.includes(ending));
  if (!format || !beginsAs(format, content)) {
    throw new Refusal('FILE_TYPE_REFUSED', { allowed: endingsOf(kind) });
  }
  return format;
}

const beginsAs = ({ begins }: FileFormat, content: Uint8Array): boolean =>
  begins.every((byte, at) => byte === -1 || content[at] === byte);
