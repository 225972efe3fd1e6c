import { platformLabels, type PlatformKey } from '@firefly/domain/platforms';
import { Field, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';

export const PlatformKeyEnum = publishEnum('PlatformKey', platformLabels, 'One of the five platforms.');

@P1()
@ObjectType('Platform', {
  implements: Node,
  simpleResolvers: true,
  description: 'One of the five platforms of service (五大平台).',
})
export class PlatformType extends Recorded {
  @Field(() => PlatformKeyEnum, { description: 'Which of the five.' })
  key!: PlatformKey;

  @Field(() => String, { description: 'Name (平台名称).' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'What it brings together (打通的阵地).' })
  purpose!: string;

  @Field(() => String, { description: 'The same in English.' })
  purposeEn!: string;
}
