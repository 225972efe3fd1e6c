import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusal } from './county/ask.ts';
import { type County, openCounty } from './county/open.ts';
import { page, teamPage } from './county/pages.ts';

let county: County;

beforeAll(async () => {
  county = await openCounty();
});

afterAll(() => county.close());

const pageOf = (variables: Record<string, unknown>) => teamPage(county, variables);

describe('A cursor', () => {
  const refused = ['BAD_INPUT', { field: 'after', rule: 'CURSOR_INVALID' }];
  const refusalOf = async (after: string, orderBy = 'NAME') =>
    refusal(await ask(county, page, { variables: { after, orderBy } }));

  test.each(['', 'x', 'null', '-1', 'W10', 'あ', 'A'.repeat(5000)])(
    'made up (%s) is refused by name',
    async cursor => {
      expect(await refusalOf(cursor)).toEqual(refused);
    },
  );

  test('with one bit changed is refused, whichever bit', async () => {
    const { endCursor } = (await pageOf({ orderBy: 'NAME' })).pageInfo;
    const bytes = Buffer.from(endCursor, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      expect(await refusalOf(forged.toString('base64url'))).toEqual(refused);
    }
  });

  test('of another order, or of another list, is refused', async () => {
    const { endCursor } = (await pageOf({ orderBy: 'NAME' })).pageInfo;
    expect(await refusalOf(endCursor, 'BUDGET')).toEqual(refused);
    const people = 'query Q($after: String) { people(orderBy: NAME, after: $after) { totalCount } }';
    expect(refusal(await ask(county, people, { variables: { after: endCursor } }))).toEqual(refused);
  });

  test('does not tell the name by which it sorts', async () => {
    const { data } = await ask(
      county,
      '{ people(first: 20, orderBy: NAME) { nodes { name } edges { cursor } } }',
    );
    const opened = (JSON.stringify(data).match(/"cursor":"([^"]+)"/g) ?? []).map(found =>
      Buffer.from(found.slice(10, -1), 'base64url').toString(),
    );
    expect(opened).toHaveLength(20);
    expect(opened.filter(text => /squad|走访|义剪|车队/i.test(text))).toEqual([]);
  });
});
