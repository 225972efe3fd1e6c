import { Keys } from '../src/database/keys.ts';

/** What the county of the tests is made of: the same in every run. */
export const template = 'firefly_template';
export const demoPassword = 'Firefly-Test-2026';
export const testKeys = new Keys(Buffer.alloc(32, 7));
export const seededAt = new Date('2026-11-02T01:00:00Z');
