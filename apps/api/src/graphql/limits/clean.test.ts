import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { cleanDocument, cleanVariables } from './clean.ts';

const composed = 'caf\u00e9';
const decomposed = 'cafe\u0301';

test('texts in variables are composed and trimmed at any depth', () => {
  expect(cleanVariables({ input: { names: [` ${decomposed} `], count: 3, none: null } })).toEqual({
    input: { names: [composed], count: 3, none: null },
  });
});

test.each(['\u0000', '\u0007', '\u009f', '\ud800'])(
  'a text with %j is refused and its field is named',
  character => {
    expect(() => cleanVariables({ input: { person: { name: `王${character}` } } })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', facts: { field: 'person.name', rule: 'TEXT_UNCLEAN' } }),
    );
  },
);

test('tabs and line breaks stay', () => {
  expect(cleanVariables({ note: 'a\tb\nc' })).toEqual({ note: 'a\tb\nc' });
});

test('texts in the document are cleaned like those in variables', () => {
  const clean = cleanDocument(parse(`{ team(name: " ${decomposed} ") { id } }`));
  expect(print(clean)).toContain(`name: "${composed}"`);
  expect(() => cleanDocument(parse('{ team(name: "a\\u0000") { id } }'))).toThrow(
    expect.objectContaining({ code: 'TEXT_UNCLEAN' }),
  );
});

test('a document with nothing to clean stays the same object, so that what is compiled from it is found again', () => {
  const document = parse('{ team(name: "a") { id } }');
  expect(cleanDocument(document)).toBe(document);
  const other = parse('{ team(name: "a ") { id } }');
  expect(cleanDocument(other)).toBe(cleanDocument(other));
});

test('a key named __proto__ reaches no prototype', () => {
  const clean = cleanVariables(JSON.parse('{ "input": { "__proto__": { "admin": true } } }'));
  expect(Object.hasOwn(Object(clean.input), '__proto__')).toBe(true);
  expect(Object(clean.input).admin).toBeUndefined();
});
