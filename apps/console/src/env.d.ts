/// <reference types="vite/client" />

declare module 'qrcode' {
  /** The part of the package the console uses: the picture as a square of dark and light modules. */
  export function create(text: string): { modules: { size: number; data: Uint8Array } };
}
