import { admin } from './admin.ts';
import { audit } from './audit.ts';
import type { Command } from './command.ts';
import { migrate } from './migrate.ts';
import { policy, schema } from './print.ts';
import { seed } from './seed.ts';

export const commands: readonly Command[] = [migrate, seed, admin, audit, policy, schema];
