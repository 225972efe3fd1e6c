import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import {
  deregisterSocialOrganization,
  registerSocialOrganization,
  updateSocialOrganization,
} from './organization.actions.ts';
import type { SocialOrganization } from './organization.entity.ts';
import {
  DeregisterSocialOrganizationInput,
  RegisterSocialOrganizationInput,
  UpdateSocialOrganizationInput,
} from './organization.inputs.ts';
import { SocialOrganizationType } from './organization.type.ts';
import { SocialOrganizations } from './organizations.queries.ts';

const SocialOrganizationPayload = payloadOf('SocialOrganization', () => SocialOrganizationType);

@Resolver()
export class OrganizationResolver {
  @May('organizations.read')
  @Query(() => SocialOrganizations.Connection, {
    description:
      'The social organisations within reach (社会组织), deregistered ones included unless `state` is asked for.',
  })
  socialOrganizations(
    @Args(() => SocialOrganizations.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('organizations.registerSocialOrganization')
  @Mutation(() => SocialOrganizationPayload, {
    description: 'Registers a social organisation (登记社会组织).',
  })
  registerSocialOrganization(
    @Ctx() work: Work,
    @Arg('input', () => RegisterSocialOrganizationInput) input: RegisterSocialOrganizationInput,
  ): Promise<SocialOrganization> {
    return registerSocialOrganization(work, input);
  }

  @May('organizations.updateSocialOrganization')
  @Mutation(() => SocialOrganizationPayload, {
    description: 'Changes a registered organisation (修改社会组织).',
  })
  updateSocialOrganization(
    @Ctx() work: Work,
    @Arg('input', () => UpdateSocialOrganizationInput) input: UpdateSocialOrganizationInput,
  ): Promise<SocialOrganization> {
    return updateSocialOrganization(work, input);
  }

  @May('organizations.deregisterSocialOrganization')
  @Mutation(() => SocialOrganizationPayload, {
    description:
      'Deregisters an organisation (注销社会组织); its incubation and its social workers come first.',
  })
  deregisterSocialOrganization(
    @Ctx() work: Work,
    @Arg('input', () => DeregisterSocialOrganizationInput) input: DeregisterSocialOrganizationInput,
  ): Promise<SocialOrganization> {
    return deregisterSocialOrganization(work, input);
  }
}
