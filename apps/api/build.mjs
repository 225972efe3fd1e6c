import { build } from 'rolldown';
import { bundle } from './rolldown.mjs';

await build(bundle);
