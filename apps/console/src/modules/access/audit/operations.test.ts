import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { nameOfOperation, operations } from './operations.ts';

const contract = readFileSync(
  createRequire(import.meta.url).resolve('@firefly/schema/schema.graphql'),
  'utf8',
);

test('every deed of the contract, and the upload beside it, has a name in the audit, and no other has', () => {
  const deeds = Object.keys(buildSchema(contract).getMutationType()?.getFields() ?? {});
  expect(Object.keys(operations).toSorted()).toEqual([...deeds, 'uploadFile'].toSorted());
});

test('a deed is named as people know it; one of a newer server by its own name', () => {
  expect(nameOfOperation('revokeGrant')).toBe('收回授权');
  expect(nameOfOperation('openMailbox')).toBe('openMailbox');
});
