import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from './numbers.ts';

const manual = readFileSync(new URL('../../../../../docs/operating.md', import.meta.url), 'utf8');

test.each([
  ['DOCUMENT_TOO_LONG', [limits.tokens.ANONYMOUS, limits.tokens.USER]],
  ['DOCUMENT_TOO_DEEP', [limits.depth]],
  ['TOO_MANY_ALIASES', [limits.aliases]],
  ['FIELD_ASKED_TOO_OFTEN', [limits.sameField]],
  ['FIELD_STANDS_ALONE', [limits.alone]],
  ['TOO_MANY_DIRECTIVES', [limits.directives]],
  ['KEY_REPEATED', [limits.sameKey]],
  ['TOO_MANY_OPERATIONS', [limits.operations]],
  ['VARIABLES_TOO_DEEP', [limits.variablesDepth]],
  ['REQUEST_TOO_COSTLY', Object.values(limits.cost)],
  ['REQUEST_TOO_LARGE', [limits.bodyBytes / 1024]],
])('the manual says of %s what the product does', (code, numbers) => {
  const line = manual.split('\n').find(row => row.includes(`\`${code}\` |`)) ?? '';
  for (const number of numbers) expect(line).toMatch(new RegExp(`\\b${number.toLocaleString('en')}\\b`));
});
