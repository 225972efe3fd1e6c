import type { BuildSchemaOptions } from 'type-graphql';
import { Instant } from './instant.ts';

export { BusinessDate } from './business-date.ts';
export { Instant } from './instant.ts';

/** What type-graphql takes for a property of type Date. */
export const scalars: NonNullable<BuildSchemaOptions['scalarsMap']> = [{ type: Date, scalar: Instant }];
