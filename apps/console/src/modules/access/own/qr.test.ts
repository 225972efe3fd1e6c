import { expect, test } from 'vitest';
import { pictureOf } from './qr.ts';

const picture = pictureOf('otpauth://totp/firefly:clerk?secret=ABCDEFGH');
const dark = new Set([...picture.path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x} ${y}`));

test('a camera finds the three corners, inside a light rim of four', () => {
  const far = picture.size - 5;
  for (const corner of ['4 4', `${far} 4`, `4 ${far}`]) expect(dark).toContain(corner);
  const points = [...dark].map(point => point.split(' ').map(Number));
  expect(Math.min(...points.flat())).toBe(4);
  expect(Math.max(...points.flat())).toBe(far);
});

test('another secret makes another picture', () => {
  expect(pictureOf('otpauth://totp/firefly:clerk?secret=ZYXWVUTS').path).not.toBe(picture.path);
});
