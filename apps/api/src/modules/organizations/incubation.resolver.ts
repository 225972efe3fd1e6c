import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import {
  closeIncubationBase,
  createIncubationBase,
  endIncubation,
  incubate,
  updateIncubationBase,
} from './incubation.actions.ts';
import {
  CreateIncubationBaseInput,
  EndIncubationInput,
  IncubateInput,
  UpdateIncubationBaseInput,
} from './incubation.inputs.ts';
import type { Incubation, IncubationBase } from './organization.entity.ts';
import { IncubationBaseType, IncubationType } from './organization.type.ts';
import { IncubationBases } from './organizations.queries.ts';

const IncubationBasePayload = payloadOf('IncubationBase', () => IncubationBaseType);
const IncubationPayload = payloadOf('Incubation', () => IncubationType);

@Resolver()
export class IncubationResolver {
  @May('organizations.read')
  @Query(() => IncubationBases.Connection, {
    description:
      'The incubation bases within reach (孵化基地), closed ones included unless `state` is asked for.',
  })
  incubationBases(
    @Args(() => IncubationBases.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('organizations.createIncubationBase')
  @Mutation(() => IncubationBasePayload, { description: 'Sets up an incubation base (新建孵化基地).' })
  createIncubationBase(
    @Ctx() work: Work,
    @Arg('input', () => CreateIncubationBaseInput) input: CreateIncubationBaseInput,
  ): Promise<IncubationBase> {
    return createIncubationBase(work, input);
  }

  @May('organizations.updateIncubationBase')
  @Mutation(() => IncubationBasePayload, { description: 'Changes an open base (修改孵化基地).' })
  updateIncubationBase(
    @Ctx() work: Work,
    @Arg('input', () => UpdateIncubationBaseInput) input: UpdateIncubationBaseInput,
  ): Promise<IncubationBase> {
    return updateIncubationBase(work, input);
  }

  @May('organizations.closeIncubationBase')
  @Mutation(() => IncubationBasePayload, {
    description: 'Closes a base (撤销孵化基地); the organisations in it leave first.',
  })
  closeIncubationBase(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<IncubationBase> {
    return closeIncubationBase(work, input);
  }

  @May('organizations.incubate')
  @Mutation(() => IncubationPayload, { description: 'Takes an organisation into a base (入驻孵化).' })
  incubate(@Ctx() work: Work, @Arg('input', () => IncubateInput) input: IncubateInput): Promise<Incubation> {
    return incubate(work, input);
  }

  @May('organizations.endIncubation')
  @Mutation(() => IncubationPayload, {
    description: 'Lets an organisation leave its base, and says what came of it (结束孵化).',
  })
  endIncubation(
    @Ctx() work: Work,
    @Arg('input', () => EndIncubationInput) input: EndIncubationInput,
  ): Promise<Incubation> {
    return endIncubation(work, input);
  }
}
