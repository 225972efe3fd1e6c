import { build } from 'rolldown';
import { bundle } from '../rolldown.mjs';

// The product is bundled beside its judges, as in the real build: nobody's running build is touched.
await build({
  ...bundle,
  input: { product: 'src/main.ts', cli: 'src/cli.ts', bench: 'bench/main.ts' },
  output: { ...bundle.output, dir: 'bench/dist' },
});
