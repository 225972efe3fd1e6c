import { fileURLToPath } from 'node:url';

/** Ours is bundled, workspace packages included; what npm brought stays where it is. */
export const bundle = {
  input: { main: 'src/main.ts', cli: 'src/cli.ts' },
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: id =>
    /^(?![./\0])(?!@firefly\/|@oxc-project\/runtime)/.test(id) && !id.startsWith(import.meta.dirname),
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
};
