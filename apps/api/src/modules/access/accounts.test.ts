import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from '../../../test/county.ts';

let county: County;
let admin: Clerk;
beforeAll(async () => {
  county = await openCounty();
  admin = await county.clerk('system.admin');
});
afterAll(() => county.close());

const wang = { username: 'wang.fang', displayName: '王芳·演示', divisionId: '@division:谷脚镇' };

describe('a new account', () => {
  test('has a password that is shown once, and neither stored nor replayed', async () => {
    const input = { ...wang, idempotencyKey: crypto.randomUUID() };
    const shown = 'replayed oneTimePassword account { id username state mustChangePassword person { id } }';
    const made = await admin.does('createAccount', input, shown);
    expect(made).toMatchObject({
      replayed: false,
      oneTimePassword: expect.stringMatching(/^[A-Z]{4}-[a-z]{4}-\d{4}$/),
      account: { username: 'wang.fang', state: 'ACTIVE', mustChangePassword: true, person: null },
    });
    const again = await admin.does('createAccount', input, shown);
    expect(again).toEqual({ ...made, replayed: true, oneTimePassword: null });
    const everything = await county.rows(`
      select row_to_json(a)::text from account a union all select row_to_json(i)::text from idempotency i
      union all select row_to_json(e)::text from audit_entry e`);
    expect(JSON.stringify(everything)).not.toContain(made.oneTimePassword);
  });

  test.each([
    ['a name with capitals', { username: 'Wang.Fang' }, 'USERNAME_MALFORMED'],
    ['a name that says nothing', { username: 'admin' }, 'USERNAME_RESERVED'],
    ['a name that is taken', { username: 'town.gujiao' }, 'USERNAME_TAKEN'],
    ['a place that is none', { divisionId: '@team:阳光民政观音村小队' }, 'BAD_INPUT'],
  ])('is refused with %s', async (_, wrong, code) => {
    expect(await admin.refused('createAccount', { ...wang, username: 'li.na', ...wrong })).toBe(code);
  });

  test('holds nothing until something is granted', async () => {
    const made = await admin.does('createAccount', { ...wang, username: 'no.role' }, 'oneTimePassword');
    const clerk = county.clerkOf(await county.anybody.signIn('no.role', made.oneTimePassword));
    await clerk.does('changePassword', { password: made.oneTimePassword, newPassword: 'River-Stone-93' });
    expect((await clerk.asks('{ me { reaches { role } } }')).me.reaches).toEqual([{ role: 'SIGNED_IN' }]);
    expect(await clerk.asker.refusal('{ teams { totalCount } }')).toBe('FORBIDDEN');
  });
});

describe('an account', () => {
  test('is changed in the version that was seen', async () => {
    const input = {
      of: 'account:village.guanyin',
      displayName: '观音村新专干',
      departmentId: '@department:EDUCATION',
    };
    const { account } = await admin.does(
      'updateAccount',
      input,
      'account { displayName department { code } division { name } version }',
    );
    expect(account).toMatchObject({
      displayName: '观音村新专干',
      department: { code: 'EDUCATION' },
      division: { name: '观音村' },
    });
    const stale = { ...input, version: account.version - 1, displayName: '别的' };
    expect(await admin.refused('updateAccount', stale)).toBe('CHANGED_MEANWHILE');
  });

  test('loses its department and its person by null, and keeps what is left out', async () => {
    await admin.does('createAccount', {
      ...wang,
      username: 'wang.two',
      departmentId: '@department:EDUCATION',
    });
    const shows = 'account { displayName department { code } person { name } }';
    const of = 'account:wang.two';
    const tied = { of, personId: '@person:阳光民政平山村小队/LEADER' };
    const { account: before } = await admin.does('updateAccount', tied, shows);
    expect(before).toMatchObject({ department: { code: 'EDUCATION' }, person: { name: expect.any(String) } });
    const emptied = { of, personId: null, departmentId: null, displayName: null };
    const { account } = await admin.does('updateAccount', emptied, shows);
    expect(account).toEqual({ displayName: wang.displayName, department: null, person: null });
  });

  test('keeps its person while it has rights, whatever null says', async () => {
    expect(await admin.refused('updateAccount', { of: 'account:leader', personId: null })).toBe(
      'PERSON_KEPT_WHILE_GRANTED',
    );
  });

  test('takes its rights along when it moves: whoever looks after accounts there may revoke them', async () => {
    const move = {
      of: 'account:integrator',
      divisionId: '@division:龙山镇',
      departmentId: '@department:HEALTH',
    };
    await admin.does('updateAccount', move);
    const [row] = await county.rows(`
      select g.path = a.path as moved, g.account_line_id = a.department_id as relined
      from access_grant g join account a on a.id = g.account_id where a.username = 'integrator'`);
    expect(row).toEqual({ moved: true, relined: true });
  });

  test('is disabled, enabled and told apart', async () => {
    const of = 'account:volunteer';
    expect(await admin.refused('enableAccount', { of, reason: '归队' })).toBe('ACCOUNT_ALREADY_ACTIVE');
    const { account } = await admin.does('disableAccount', { of, reason: '离队' }, 'account { state }');
    expect(account.state).toBe('DISABLED');
    expect(await admin.refused('disableAccount', { of, reason: '离队' })).toBe('ACCOUNT_ALREADY_DISABLED');
    await admin.does('enableAccount', { of, reason: '归队' });
    await county.as('volunteer');
  });

  test.each(['disableAccount', 'resetPassword'])('of one’s own is not for %s', async verb => {
    expect(await admin.refused(verb, { of: 'account:system.admin', reason: '自己' })).toBe(
      'ACCOUNT_IS_ONESELF',
    );
  });

  test('that is not locked is not unlocked', async () => {
    expect(await admin.refused('unlockAccount', { of: 'account:leader', reason: '试试' })).toBe(
      'ACCOUNT_NOT_LOCKED',
    );
  });
});

describe('whoever is no administrator', () => {
  test.each(['county.office', 'audit.admin', 'leader', 'integrator'])(
    '%s neither sees nor makes accounts',
    async username => {
      const clerk = await county.clerk(username);
      expect(await clerk.asker.refusal('{ accounts { totalCount } }')).toBe('FORBIDDEN');
      expect(await clerk.refused('createAccount', { ...wang, username: 'x.y' })).toBe('FORBIDDEN');
      const { node } = await clerk.asks('query($id: ID!) { node(id: $id) { id } }', {
        id: '@account:town.gujiao',
      });
      expect(node).toBeNull();
    },
  );

  test('the security administrator grants, and makes no accounts', async () => {
    const security = await county.clerk('security.admin');
    expect((await security.asks('{ accounts { totalCount } }')).accounts.totalCount).toBeGreaterThan(10);
    expect(await security.refused('createAccount', { ...wang, username: 'x.y' })).toBe('FORBIDDEN');
  });
});
