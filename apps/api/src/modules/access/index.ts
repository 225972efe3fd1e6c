import type { Module } from '../module.ts';
import { Account, Grant, Prohibition } from './account.entity.ts';
import { AccountResolver } from './account.resolver.ts';
import { AuditResolver, GrantResolver } from './grant.resolver.ts';
import { MeResolver } from './me.resolver.ts';
import { Role } from './role.entity.ts';
import { RefreshToken, Session, SignInDelay } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';

export { Account, Grant } from './account.entity.ts';
export { forgetTotp } from './own.actions.ts';
export { hashPassword } from './passwords.ts';
export { actorsBy } from './rights.ts';
export { Role } from './role.entity.ts';
export { newOneTimePassword } from './secrets.ts';
export { endSessionsOf } from './sessions.ts';

/** Who may what: accounts, sessions, roles, grants, prohibitions, and the audit as its administrator sees it. */
export const access: Module = {
  entities: [Account, Grant, Prohibition, Role, Session, RefreshToken, SignInDelay],
  resolvers: [SessionResolver, MeResolver, AccountResolver, GrantResolver, AuditResolver],
};
