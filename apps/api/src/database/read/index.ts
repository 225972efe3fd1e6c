export { attachReads } from './attach.ts';
export { type ReadContext } from './execute.ts';
export { defaultFirst, maxFirst, maxOffset } from './limits.ts';
export { listings, type Listing } from './listings.ts';
export { connectionLifetimeSeconds } from './names.ts';
export { type Page } from './page.ts';
export { readMany, readNode, readNodes, readOne } from './read.ts';
export {
  entityCalled,
  readable,
  readableCalled,
  readableOfEntity,
  readableWithPrefix,
  type FilterWord,
  type Operator,
  type Readable,
  type Reading,
} from './readable.ts';
export { idOf, prefixOf, uuidOf } from './type-id.ts';
export { sql } from 'kysely';
