import { isPermission, type Permission } from '@firefly/domain/access';
import { Extensions } from 'type-graphql';

/** Who may call a root field: whoever holds the permission, or everybody. */
export type May = Permission | 'PUBLIC';

/** The permission of an operation; `closed.ts` refuses to build a schema with a root field that has none. */
export const May = (permission: Permission): MethodDecorator => Extensions({ may: permission satisfies May });

/** For the short list of operations that need no session. */
export const Public = (): MethodDecorator => Extensions({ may: 'PUBLIC' satisfies May });

export const isMay = (value: unknown): value is May =>
  typeof value === 'string' && (value === 'PUBLIC' || isPermission(value));
