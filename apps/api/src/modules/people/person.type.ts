import { idTypeLabels, type IdType } from '@firefly/domain/people';
import { Field, ObjectType } from 'type-graphql';
import { P1, P2 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { DivisionType } from '../units/index.ts';
import type { ConsentType } from './consent.type.ts';
import { Consents } from './people.queries.ts';

export const IdTypeEnum = publishEnum('IdType', idTypeLabels, 'What a person proves who they are with.');

@P1()
@ObjectType('Person', {
  implements: Node,
  simpleResolvers: true,
  description: 'One human being (人), under account, volunteer and resident alike.',
})
export class PersonType extends Recorded {
  @Field(() => String, {
    description: 'Name (姓名), as staff within reach need it to work; publications mask it.',
  })
  name!: string;

  @P2('maskPhone')
  @Field(() => String, { nullable: true, description: 'Mobile number (手机号), always masked: 138****1234.' })
  phone?: string | null;

  @Field(() => IdTypeEnum, { nullable: true, description: 'Kind of document (证件类型).' })
  idType?: IdType | null;

  @P2('maskIdNumber')
  @Field(() => String, {
    nullable: true,
    description: 'Number of the document (证件号码), always masked: 52**************18.',
  })
  idNumber?: string | null;

  @P2('maskBirthDate')
  @Field(() => String, {
    nullable: true,
    description: 'Date of birth (出生日期), always masked: 1990-**-**.',
  })
  birthDate?: string | null;

  @P2('maskAddress')
  @Field(() => String, { nullable: true, description: 'Address (住址), always masked: 龙里******.' })
  address?: string | null;

  @Field(() => DivisionType, {
    nullable: true,
    description: 'Where the person lives or is registered (所属区划).',
  })
  division?: DivisionType | null;

  @Many(() => Consents, 'What the person agreed to (同意记录), withdrawn ones included.')
  consents!: Connection<ConsentType>;
}
