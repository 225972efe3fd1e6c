import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { recordConsent, withdrawConsent } from './consent.actions.ts';
import { RecordConsentInput } from './consent.inputs.ts';
import { ConsentType } from './consent.type.ts';
import type { Consent } from './person.entity.ts';

const ConsentPayload = payloadOf('Consent', () => ConsentType);

@Resolver()
export class ConsentResolver {
  @May('people.recordConsent')
  @Mutation(() => ConsentPayload, { description: 'Records what a person agreed to (登记同意).' })
  recordConsent(
    @Ctx() work: Work,
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
  ): Promise<Consent> {
    return recordConsent(work, input);
  }

  @May('people.withdrawConsent')
  @Mutation(() => ConsentPayload, {
    description: 'A person takes a consent back (撤回同意); a volunteer who needs it is no longer confirmed.',
  })
  withdrawConsent(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Consent> {
    return withdrawConsent(work, input);
  }
}
