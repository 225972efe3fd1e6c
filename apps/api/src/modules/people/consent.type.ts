import {
  consentChannelLabels,
  type ConsentChannel,
  consentPurposeLabels,
  type ConsentPurpose,
} from '@firefly/domain/people';
import { Field, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { PersonType } from './person.type.ts';

export const ConsentPurposeEnum = publishEnum(
  'ConsentPurpose',
  consentPurposeLabels,
  'What a consent is for; each purpose is asked for by itself.',
);
export const ConsentChannelEnum = publishEnum(
  'ConsentChannel',
  consentChannelLabels,
  'How a consent reached the county.',
);

@P1()
@ObjectType('Consent', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a person agreed to (同意), word for word; taken back it stays as evidence.',
})
export class ConsentType extends Recorded {
  @Field(() => ConsentPurposeEnum, { description: 'To what (用途).' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'Which version of the text (文本版本).' })
  textVersion!: string;

  @Field(() => String, { description: 'The text that was agreed to (文本).' })
  text!: string;

  @Field(() => ConsentChannelEnum, { description: 'How it reached the county (方式).' })
  channel!: ConsentChannel;

  @Field(() => BusinessDate, { description: 'When it was given (同意日期).' })
  givenOn!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back (撤回时间); null while it stands.',
  })
  withdrawnAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back (撤回事由).' })
  withdrawnFor?: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded it, by name (登记人).' })
  recordedBy?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who agreed.' })
  person?: PersonType | null;
}
