import { type Readable, readableOfEntity, uuidOf as decode } from '../database/read/index.ts';

export { idOf } from '../database/read/index.ts';

/** The uuid in an id from outside. An id of something else, or garbage, is BAD_INPUT and names its input. */
export const uuidOf = (of: string | object, id: string, field?: string): string =>
  decode(typeof of === 'string' ? of : readableOf(of).prefix, id, field);

/** What stands for an entity on the wire. */
export function readableOf(entity: object): Readable {
  const found = readableOfEntity(entity);
  if (!found) throw new Error('An entity without a readable is not on the wire');
  return found;
}
