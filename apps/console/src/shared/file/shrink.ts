import { fileLimits } from '@firefly/domain/files';

const enough = 1024 * 1024;

export interface Shrunk {
  readonly name: string;
  readonly content: Blob;
}

/**
 * A large photo is drawn smaller before it travels: village lines are slow, and nobody sees more of it. What cannot be
 * drawn here goes as it is, and the server says what is wrong with it.
 */
export async function shrunk(file: File): Promise<Shrunk> {
  const whole = { name: file.name, content: file };
  if (file.size <= enough) return whole;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, fileLimits.edge / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return whole;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const content = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
    return content.size < file.size ? { name: file.name.replace(/\.\w+$/, '.jpg'), content } : whole;
  } catch {
    return whole;
  }
}
