import { create } from 'qrcode';

/** Light modules around the picture, without which cameras do not find it. */
const quiet = 4;

export interface Picture {
  /** Width and height in modules, the quiet zone included. */
  readonly size: number;
  /** The dark modules as one path, each a square of one. */
  readonly path: string;
}

/** Drawn here and now: the secret in it never leaves the page. */
export function pictureOf(text: string): Picture {
  const { size, data } = create(text).modules;
  const squares = Array.from(data, (dark, index) =>
    dark ? `M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z` : '',
  );
  return { size: size + 2 * quiet, path: squares.join('') };
}
