import { access } from './access/index.ts';
import { register } from './guards.ts';
import { homes } from './homes/index.ts';
import type { Module } from './module.ts';
import { organizations } from './organizations/index.ts';
import { people } from './people/index.ts';
import { settings } from './settings/index.ts';
import { teams } from './teams/index.ts';
import { units } from './units/index.ts';

/** The modules of the house, bottom to top: each looks only at those before it. */
export const modules: readonly Module[] = [units, settings, people, access, organizations, teams, homes];

for (const { guards } of modules) if (guards) register(guards);
