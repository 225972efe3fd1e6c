import { Refusal } from '@firefly/domain/shared';
import { assert, property, uuid } from 'fast-check';
import { expect, test } from 'vitest';
import { idOf, prefixOf, uuidOf } from './type-id.ts';

// From the specification of TypeID 0.3.
test.each([
  ['00000000-0000-0000-0000-000000000000', 'prefix_00000000000000000000000000'],
  ['00000000-0000-0000-0000-000000000001', 'prefix_00000000000000000000000001'],
  ['00000000-0000-0000-0000-000000000010', 'prefix_0000000000000000000000000g'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'prefix_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
  ['0110c853-1d09-52d8-d73e-1194e95b5f19', 'prefix_0123456789abcdefghjkmnpqrs'],
  ['01890a5d-ac96-774b-bcce-b302099a8057', 'prefix_01h455vb4pex5vsknk084sn02q'],
])('the uuid %s goes out as %s and comes back', (inside, outside) => {
  expect(idOf('prefix', inside)).toBe(outside);
  expect(uuidOf('prefix', outside)).toBe(inside);
});

test('every uuid comes back as it went out', () => {
  assert(property(uuid(), inside => uuidOf('team', idOf('team', inside)) === inside));
});

test.each([
  'team',
  '01h455vb4pex5vsknk084sn02q',
  'town_01h455vb4pex5vsknk084sn02q',
  'team_81h455vb4pex5vsknk084sn02q',
  'team_01h455vb4pex5vsknk084sn02',
  'team_01h455vb4pex5vsknk084sn02qq',
  'team_01h455vb4pex5vsknk084sn02u',
  'team_01H455VB4PEX5VSKNK084SN02Q',
  "team_01h455vb4pex5vsknk084sn02'",
])('%s is not the id of a team, and the refusal names the input', id => {
  expect(() => uuidOf('team', id, 'teamId')).toThrow(
    new Refusal('BAD_INPUT', { field: 'teamId', rule: 'ID_MALFORMED' }),
  );
});

test('a prefix may itself hold an underscore', () => {
  expect(prefixOf('access_grant_01h455vb4pex5vsknk084sn02q')).toBe('access_grant');
  expect(prefixOf('nothing')).toBe('');
});
