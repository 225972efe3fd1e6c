import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import type { SocialWorker } from './organization.entity.ts';
import { SocialWorkers } from './organizations.queries.ts';
import { leaveSocialWork, registerSocialWorker, updateSocialWorker } from './worker.actions.ts';
import { RegisterSocialWorkerInput, UpdateSocialWorkerInput } from './worker.inputs.ts';
import { SocialWorkerType } from './worker.type.ts';

const SocialWorkerPayload = payloadOf('SocialWorker', () => SocialWorkerType);

@Resolver()
export class WorkerResolver {
  @May('organizations.read')
  @Query(() => SocialWorkers.Connection, {
    description: 'The social workers within reach (社工), former ones included unless `active` is asked for.',
  })
  socialWorkers(
    @Args(() => SocialWorkers.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('organizations.registerSocialWorker')
  @Mutation(() => SocialWorkerPayload, { description: 'Registers a person as a social worker (登记社工).' })
  registerSocialWorker(
    @Ctx() work: Work,
    @Arg('input', () => RegisterSocialWorkerInput) input: RegisterSocialWorkerInput,
  ): Promise<SocialWorker> {
    return registerSocialWorker(work, input);
  }

  @May('organizations.updateSocialWorker')
  @Mutation(() => SocialWorkerPayload, { description: 'Changes a social worker at work (修改社工).' })
  updateSocialWorker(
    @Ctx() work: Work,
    @Arg('input', () => UpdateSocialWorkerInput) input: UpdateSocialWorkerInput,
  ): Promise<SocialWorker> {
    return updateSocialWorker(work, input);
  }

  @May('organizations.leaveSocialWork')
  @Mutation(() => SocialWorkerPayload, { description: 'Lets a social worker leave today (社工离职).' })
  leaveSocialWork(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<SocialWorker> {
    return leaveSocialWork(work, input);
  }
}
