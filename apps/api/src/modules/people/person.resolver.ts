import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { People } from './people.queries.ts';
import { registerPerson, updatePerson } from './person.actions.ts';
import type { Person } from './person.entity.ts';
import { RegisterPersonInput, UpdatePersonInput } from './person.inputs.ts';
import { PersonType } from './person.type.ts';

const PersonPayload = payloadOf('Person', () => PersonType);

@Resolver()
export class PersonResolver {
  @May('people.read')
  @Query(() => People.Connection, { description: 'The people within reach (人员), personal data masked.' })
  people(
    @Args(() => People.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('people.register')
  @Mutation(() => PersonPayload, { description: 'Registers a person (登记人员).' })
  registerPerson(
    @Ctx() work: Work,
    @Arg('input', () => RegisterPersonInput) input: RegisterPersonInput,
  ): Promise<Person> {
    return registerPerson(work, input);
  }

  @May('people.update')
  @Mutation(() => PersonPayload, { description: 'Changes a person (修改人员).' })
  updatePerson(
    @Ctx() work: Work,
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
  ): Promise<Person> {
    return updatePerson(work, input);
  }
}
