import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const key = () => crypto.randomUUID();

describe('what an account likes', () => {
  test('is kept on the server: language, columns and views', async () => {
    const clerk = await house.as('town.gujiao');
    expect((await clerk.ok('{ me { preferences { theme } } }')).me.preferences).toBeNull();
    await clerk.ok(`mutation { savePreferences(input: { theme: DARK }) { preferences { theme } } }`);
    const layout = {
      table: 'teams',
      density: 'COMPACT',
      pageSize: 50,
      columns: [
        { key: 'name', width: 300, visible: true },
        { key: 'purpose', visible: false },
      ],
    };
    const save = `mutation($input: SaveTableLayoutInput!) { saveTableLayout(input: $input) { tableLayout { version } } }`;
    await clerk.ok(save, { input: layout });
    await clerk.ok(save, { input: { ...layout, pageSize: 20 } });
    const { me } = await clerk.ok(
      `{ me { preferences { language theme density } tableLayouts { totalCount nodes { table pageSize columns { key width visible } } } } }`,
    );
    expect(me.preferences).toEqual({ language: 'zh', theme: 'DARK', density: 'COMFORTABLE' });
    expect(me.tableLayouts).toEqual({
      totalCount: 1,
      nodes: [
        {
          table: 'teams',
          pageSize: 20,
          columns: [
            { key: 'name', width: 300, visible: true },
            { key: 'purpose', width: null, visible: false },
          ],
        },
      ],
    });
  });

  test('is nobody else’s to see or to delete', async () => {
    const owner = await house.as('civil.county');
    const other = await house.as('education.county');
    const { saveView } = await owner.ok(
      `mutation($input: SaveViewInput!) { saveView(input: $input) { savedView { id version } } }`,
      {
        input: { idempotencyKey: key(), table: 'teams', name: '谷脚镇的小队', query: 'tier=SQUAD' },
      },
    );
    const { id, version } = saveView.savedView;
    expect((await other.ok('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    const remove = `mutation($input: VersionedInput!) { deleteView(input: $input) { savedView { id } } }`;
    expect(await other.refusal(remove, { input: { id, version } })).toBe('NOT_FOUND');
    expect((await owner.ok(remove, { input: { id, version } })).deleteView.savedView).toBeNull();
  });

  test('opens a table with one view at most', async () => {
    const owner = await house.as('leader');
    const save = `mutation($input: SaveViewInput!) { saveView(input: $input) { savedView { isDefault } } }`;
    for (const name of ['甲', '乙'])
      await owner.ok(save, {
        input: { idempotencyKey: key(), table: 'teams', name, query: '', isDefault: true },
      });
    const { me } = await owner.ok('{ me { savedViews { nodes { name isDefault } } } }');
    expect(me.savedViews.nodes).toEqual([
      { name: '乙', isDefault: true },
      { name: '甲', isDefault: false },
    ]);
  });
});

describe('a dictionary', () => {
  test('takes new words, and keeps the disabled ones', async () => {
    const office = await house.as('county.office');
    const { dictionaries } = await office.ok(
      `{ dictionaries(filter: { key: "needCategories" }) { nodes { id entries { totalCount } } } }`,
    );
    const [dictionary] = dictionaries.nodes;
    const add = `mutation($input: AddDictionaryEntryInput!) { addDictionaryEntry(input: $input) { dictionaryEntry { id version position enabled } } }`;
    const input = {
      idempotencyKey: key(),
      dictionaryId: dictionary.id,
      code: 'SEWING',
      label: '缝补',
      labelEn: 'Sewing',
    };
    const { addDictionaryEntry } = await office.ok(add, { input });
    const { id, version, position } = addDictionaryEntry.dictionaryEntry;
    expect(position).toBe(dictionary.entries.totalCount + 1);
    expect(await office.refusal(add, { input: { ...input, idempotencyKey: key() } })).toBe(
      'ENTRY_CODE_TAKEN',
    );
    const disable = `mutation($input: VersionedInput!) { disableDictionaryEntry(input: $input) { dictionaryEntry { enabled version } } }`;
    expect(
      (await office.ok(disable, { input: { id, version } })).disableDictionaryEntry.dictionaryEntry.enabled,
    ).toBe(false);
    expect(await office.refusal(disable, { input: { id, version: version + 1 } })).toBe(
      'ENTRY_ALREADY_DISABLED',
    );
  });

  test('is not changed by a department', async () => {
    const civil = await house.as('civil.county');
    const { dictionaries } = await civil.ok(
      '{ dictionaries { nodes { entries(first: 1) { nodes { id version } } } } }',
    );
    const [entry] = dictionaries.nodes[0].entries.nodes;
    expect(
      await civil.refusal(
        `mutation($input: VersionedInput!) { disableDictionaryEntry(input: $input) { replayed } }`,
        { input: entry },
      ),
    ).toBe('FORBIDDEN');
  });
});
