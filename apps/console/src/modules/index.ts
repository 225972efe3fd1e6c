import type { ConsoleModule } from '../shared/page/module.ts';
import { access } from './access/index.ts';
import { homes } from './homes/index.ts';
import { organizations } from './organizations/index.ts';
import { people } from './people/index.ts';
import { platforms } from './platforms/index.ts';
import { settings } from './settings/index.ts';
import { teams } from './teams/index.ts';
import { units } from './units/index.ts';
import { volunteers } from './volunteers/index.ts';

/** The modules, bottom to top. */
export const modules: readonly ConsoleModule[] = [
  units,
  settings,
  people,
  access,
  volunteers,
  organizations,
  teams,
  platforms,
  homes,
];
