import { fileLimits, requirePixels } from '@firefly/domain/files';
import { Refusal } from '@firefly/domain/shared';
import sharp from 'sharp';

// One picture at a time needs memory for its pixels; caches and threads of its own would multiply that.
sharp.cache(false);
sharp.concurrency(1);

export interface Picture {
  readonly content: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture anew as a plain JPEG: turned upright, not larger than needed, and without what a camera wrote beside it. */
export async function redrawn(content: Uint8Array): Promise<Picture> {
  const { edge, pixels } = fileLimits;
  try {
    const source = sharp(content, { limitInputPixels: pixels, failOn: 'error', pages: 1 });
    const { width, height } = await source.metadata();
    requirePixels(width, height);
    const { data, info } = await source
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { content: data, mediaType: 'image/jpeg', width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // sharp says it before it reads the size, when a header claims more than the limit.
    if (error instanceof Error && error.message.includes('pixel limit')) requirePixels(pixels, 2);
    throw new Refusal('FILE_DAMAGED');
  }
}
