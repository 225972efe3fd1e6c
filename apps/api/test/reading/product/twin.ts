import type { GraphQLSchema } from 'graphql';
import { Twin } from '../twin.ts';
import { accessTypes } from './access.ts';
import { homeLists, homeTypes } from './homes.ts';
import { organizationTypes } from './organizations.ts';
import { peopleTypes } from './people.ts';
import { platformTypes } from './platforms.ts';
import { settingTypes } from './settings.ts';
import { teamTypes } from './teams.ts';
import { unitTypes } from './units.ts';
import { volunteerTypes } from './volunteers.ts';

/** The product's tables, said a second time and without the read layer. A new module adds its types here. */
export const productTypes = {
  ...unitTypes,
  ...settingTypes,
  ...peopleTypes,
  ...accessTypes,
  ...volunteerTypes,
  ...teamTypes,
  ...organizationTypes,
  ...platformTypes,
  ...homeTypes,
};

export const productTwin = (schema: GraphQLSchema): Twin => new Twin(schema, productTypes, homeLists);
