import { idOf, readable } from '../../database/read/index.ts';
import { sql } from '../../database/sql.ts';
import type { Actor, HeldRight } from '../../graphql/context.ts';
import { Account } from './account.entity.ts';
import type { HeldReach } from './me.type.ts';

/** The caller's own account: read by `access.own`, which reaches nobody else. */
readable('Me', Account, {
  prefix: 'account',
  permission: 'access.own',
  computed: {
    secondFactor: column => sql`(${column('totpConfirmedAt')} is not null)`,
    lastSignInAt: column => column('previousSignInAt'),
    preferences: column => sql`(
      select json_build_object('language', p.language, 'theme', p.theme, 'density', p.density)
      from preferences p where p.account = ${column('id')})`,
  },
  needs: { permissions: [], reaches: [], session: [] },
});

export const reachesOf = (actor: Actor | undefined): HeldReach[] => actor?.held.map(shown) ?? [];

const shown = ({ role, permissions, reach, ...names }: HeldRight): HeldReach => ({
  role,
  permissions,
  reach: reach.kind,
  ...(reach.kind === 'DIVISION'
    ? { block: reach.block, line: reach.line && idOf('department', reach.line) }
    : {}),
  ...(reach.kind === 'TEAM' ? { team: idOf('team', reach.team) } : {}),
  ...names,
});
