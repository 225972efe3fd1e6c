import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import { idOfObject } from './audit.queries.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { GrantRoleInput, ProhibitInput } from './access.inputs.ts';
import { AuditEntries, Roles } from './access.queries.ts';
import type { Grant, Prohibition } from './account.entity.ts';
import { GrantType, ProhibitionType } from './account.type.ts';
import { AuditEntryType } from './audit.type.ts';
import { grantRole, revokeGrant } from './grant.actions.ts';
import { liftProhibition, prohibit } from './prohibition.actions.ts';

const GrantPayload = payloadOf('Grant', () => GrantType);
const ProhibitionPayload = payloadOf('Prohibition', () => ProhibitionType);

@Resolver()
export class GrantResolver {
  @May('access.readRoles')
  @Query(() => Roles.Connection, { description: 'The roles and their permissions (角色).' })
  roles(
    @Args(() => Roles.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('access.grantRole')
  @Mutation(() => GrantPayload, { description: 'Grants a role (授权). Effective at the next request.' })
  grantRole(@Ctx() work: Work, @Arg('input', () => GrantRoleInput) input: GrantRoleInput): Promise<Grant> {
    return grantRole(work, input);
  }

  @May('access.revokeGrant')
  @Mutation(() => GrantPayload, { description: 'Revokes a grant (收回授权). Effective at the next request.' })
  revokeGrant(@Ctx() work: Work, @Arg('input', () => ReasonedInput) input: ReasonedInput): Promise<Grant> {
    return revokeGrant(work, input);
  }

  @May('access.prohibit')
  @Mutation(() => ProhibitionPayload, {
    description: 'Takes a permission from an account within a division, whatever its roles say (设置禁止).',
  })
  prohibit(@Ctx() work: Work, @Arg('input', () => ProhibitInput) input: ProhibitInput): Promise<Prohibition> {
    return prohibit(work, input);
  }

  @May('access.liftProhibition')
  @Mutation(() => ProhibitionPayload, { description: 'Lifts a prohibition (解除禁止).' })
  liftProhibition(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Prohibition> {
    return liftProhibition(work, input);
  }
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @May('access.readAudit')
  @Query(() => AuditEntries.Connection, {
    description: 'Who did what, refusals included (审计记录); for the audit administrator alone.',
  })
  auditEntries(
    @Args(() => AuditEntries.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'What it was done to: the id.' })
  objectId(@Root() entry: AuditEntryType): string | undefined {
    return idOfObject(entry);
  }
}
