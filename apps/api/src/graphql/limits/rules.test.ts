import { Refusal } from '@firefly/domain/shared';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './numbers.ts';
import { holdToLimits, measure } from './rules.ts';

const alone = new Set(['signIn']);

function refusalOf(source: string): unknown {
  try {
    holdToLimits(measure(parse(source)), alone);
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.facts.max] : error;
  }
}

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const nested = (levels: number): string => (levels === 1 ? 'a' : `a { ${nested(levels - 1)} }`);

test('a selection of ten levels passes, one of eleven does not', () => {
  expect(refusalOf(`{ ${nested(limits.depth)} }`)).toBe('none');
  expect(refusalOf(`{ ${nested(limits.depth + 1)} }`)).toEqual(['DOCUMENT_TOO_DEEP', 10]);
});

test('levels hidden in fragments are counted', () => {
  const source = `{ a { ...More } } fragment More on T { ... on T { ${nested(limits.depth)} } }`;
  expect(refusalOf(source)).toEqual(['DOCUMENT_TOO_DEEP', 10]);
});

test('the schema itself may be asked for at any depth', () => {
  expect(refusalOf(`{ __schema { ${nested(20)} } }`)).toBe('none');
});

test('fifteen aliases pass, sixteen do not', () => {
  const aliased = (count: number): string => `{ a { ${times(count, index => `x${index}: f${index}`)} } }`;
  expect(refusalOf(aliased(limits.aliases))).toBe('none');
  expect(refusalOf(aliased(limits.aliases + 1))).toEqual(['TOO_MANY_ALIASES', 15]);
});

test('an alias in a fragment counts as often as the fragment is spread', () => {
  const source = `{ ${times(16, index => `f${index} { ...F }`)} } fragment F on T { x: y }`;
  expect(refusalOf(source)).toEqual(['TOO_MANY_ALIASES', 15]);
});

test('fragments that double one another are measured in no time', () => {
  const doubling = times(
    30,
    index => `fragment F${index} on T { a { ...F${index + 1} } b { ...F${index + 1} } }`,
  );
  expect(refusalOf(`{ ...F0 } ${doubling} fragment F30 on T { x: y }`)).toEqual(['DOCUMENT_TOO_DEEP', 10]);
});

test('a fragment that spreads itself is left to validation', () => {
  expect(refusalOf('{ ...F } fragment F on T { a { ...F } }')).toBe('none');
});

test('one root field may be asked for three times, not four, wherever the repetition hides', () => {
  expect(refusalOf('{ a: teams b: teams c: teams }')).toBe('none');
  expect(refusalOf('{ a: teams b: teams c: teams teams }')).toEqual(['FIELD_ASKED_TOO_OFTEN', 3]);
  expect(refusalOf('{ a: teams b: teams ...F } fragment F on Query { c: teams ... { d: teams } }')).toEqual([
    'FIELD_ASKED_TOO_OFTEN',
    3,
  ]);
});

test('what tries a secret stands alone in its operation', () => {
  expect(refusalOf('mutation { signIn __typename }')).toBe('none');
  expect(refusalOf('mutation { signIn rename }')).toEqual(['FIELD_STANDS_ALONE', 1]);
  expect(refusalOf('mutation { a: signIn b: signIn }')).toEqual(['FIELD_STANDS_ALONE', 1]);
  expect(refusalOf('mutation { rename ...F } fragment F on Mutation { signIn }')).toEqual([
    'FIELD_STANDS_ALONE',
    1,
  ]);
});

test('ten directives pass, eleven do not', () => {
  const directed = (count: number): string => `{ ${times(count, index => `f${index} @skip(if: false)`)} }`;
  expect(refusalOf(directed(limits.directives))).toBe('none');
  expect(refusalOf(directed(limits.directives + 1))).toEqual(['TOO_MANY_DIRECTIVES', 10]);
});

test('a key may stand twenty times in one selection, not twenty-one', () => {
  const repeated = (count: number): string => `{ a { ${times(count, () => 'name')} } }`;
  expect(refusalOf(repeated(limits.sameKey))).toBe('none');
  expect(refusalOf(repeated(limits.sameKey + 1))).toEqual(['KEY_REPEATED', 20]);
  expect(refusalOf(`{ a { ${times(21, () => '...F')} } } fragment F on T { name }`)).toEqual([
    'KEY_REPEATED',
    20,
  ]);
});

test('five operations pass, six do not', () => {
  const several = (count: number): string => times(count, index => `query Q${index} { a }`);
  expect(refusalOf(several(limits.operations))).toBe('none');
  expect(refusalOf(several(limits.operations + 1))).toEqual(['TOO_MANY_OPERATIONS', 5]);
});
