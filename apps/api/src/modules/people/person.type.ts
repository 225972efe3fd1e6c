import { Field, ObjectType } from 'type-graphql';
import { P1, P2 } from '../../graphql/classes.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { DivisionType } from '../units/index.ts';

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

  @Field(() => DivisionType, {
    nullable: true,
    description: 'Where the person lives or is registered (所属区划).',
  })
  division?: DivisionType | null;
}
