import {
  consentChannels,
  type ConsentChannel,
  consentPurposes,
  type ConsentPurpose,
  peopleLimits,
} from '@firefly/domain/people';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, Word } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { ConsentChannelEnum, ConsentPurposeEnum } from './consent.type.ts';

@InputType({ description: 'What a person, or the guardian for them, agreed to.' })
export class RecordConsentInput extends Creating {
  @Id('Who agreed.')
  personId!: string;

  @Word(ConsentPurposeEnum, consentPurposes, 'To what.')
  purpose!: ConsentPurpose;

  @Text(peopleLimits.consentVersion, 'Which version of the text.')
  textVersion!: string;

  @Text(peopleLimits.consentText, 'The text that was agreed to, word for word.')
  text!: string;

  @Word(ConsentChannelEnum, consentChannels, 'How it reached the county.')
  channel!: ConsentChannel;

  @Field(() => BusinessDate, { nullable: true, description: 'When it was given; left out: today.' })
  givenOn?: string;
}
