import { access } from './access/index.ts';
import { files, type Purpose } from './files/index.ts';
import { register } from './guards.ts';
import { homes } from './homes/index.ts';
import type { Module } from './module.ts';
import { organizations } from './organizations/index.ts';
import { people } from './people/index.ts';
import { platforms } from './platforms/index.ts';
import { settings } from './settings/index.ts';
import { teams } from './teams/index.ts';
import { units } from './units/index.ts';
import { volunteers } from './volunteers/index.ts';

/** The modules of the house, bottom to top: each looks only at those before it. */
export const modules: readonly Module[] = [
  units,
  settings,
  people,
  access,
  files,
  volunteers,
  organizations,
  teams,
  platforms,
  homes,
];

for (const { guards } of modules) if (guards) register(guards);

/** What files may be uploaded for, of all modules. */
export const purposesOf = (all: readonly Module[]): Readonly<Record<string, Purpose>> =>
  Object.assign({}, ...all.map(({ purposes = {} }) => purposes));
