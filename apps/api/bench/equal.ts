import { deepStrictEqual } from 'node:assert/strict';
import { prefixOf, uuidOf } from '../src/database/read/type-id.ts';
import { answerOf, type Entrant } from './field.ts';
import { questions } from './questions/index.ts';

/** Holds every contender's answers against the product's, field by field; only the form of ids and moments may differ. */
export async function requireEqualAnswers(field: readonly Entrant[], tokens: Tokens): Promise<void> {
  for (const question of questions) {
    for (const entrant of field) {
      const judge = field.find(
        ({ contender, data }) => contender.name === 'product' && data === entrant.data,
      );
      if (!judge || judge === entrant) continue;
      const [theirs, ours] = await Promise.all(
        [entrant, judge].map(async one => plain(await answerOf(one, question, tokens(one)))),
      );
      deepStrictEqual(theirs, ours, `${entrant.title} answers ${question.title} differently`);
    }
  }
}

/** The token each entrant is asked with. */
export type Tokens = (entrant: Entrant) => string;

const typeId = /^[a-z_]+_[0-7][0-9a-z]{25}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Ids as the database keeps them, moments as JavaScript writes them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  if (typeof value !== 'string') return value;
  if (typeId.test(value)) return uuidOf(prefixOf(value), value);
  return moment.test(value) ? new Date(value).toISOString() : value;
}
