import { expect, test } from 'vitest';
import { limits } from './numbers.ts';
import { readDocument } from './read-document.ts';

const broken = `{ ${'a '.repeat(limits.tokens.ANONYMOUS)} ) ) )`;

test('what stands behind the limit is not even read', () => {
  expect(() => readDocument(broken, 'ANONYMOUS')).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_TOO_LONG' }),
  );
  expect(() => readDocument(broken, 'USER')).toThrow(expect.objectContaining({ code: 'QUERY_INVALID' }));
});

test('whoever writes what is no GraphQL is told where', () => {
  expect(() => readDocument('{ motto', 'ANONYMOUS')).toThrow(
    expect.objectContaining({ facts: { problem: 'Syntax Error: Expected Name, found <EOF>.' } }),
  );
});
