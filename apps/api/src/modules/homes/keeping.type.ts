import { supplyMoveKindLabels, type SupplyMoveKind } from '@firefly/domain/homes';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { HomeType } from './home.type.ts';
import { SupplyMoves } from './homes.queries.ts';

export const SupplyMoveKindEnum = publishEnum(
  'SupplyMoveKind',
  supplyMoveKindLabels,
  'Why the number of something in the cupboard changes.',
);

@P1()
@ObjectType('HomeVisit', {
  implements: Node,
  simpleResolvers: true,
  description: 'Who came to a home, and what for (到访登记); never changed.',
})
export class HomeVisitType extends Recorded {
  @Field(() => BusinessDate, { description: 'When (到访日期).' })
  visitedOn!: string;

  @Field(() => String, { description: 'Which unit or group came (到访单位或队伍).' })
  visitor!: string;

  @Field(() => String, { description: 'What for (事由).' })
  purpose!: string;

  @Field(() => Int, { description: 'How many people came (人数).' })
  people!: number;

  @Field(() => String, { nullable: true, description: 'Who recorded it, as they were called then.' })
  recordedBy?: string | null;

  @Field(() => HomeType, { nullable: true, description: 'Where.' })
  home?: HomeType | null;
}

@P1()
@ObjectType('Supply', {
  implements: Node,
  simpleResolvers: true,
  description: 'Something a home keeps (物资): how much of it is there, and how much there should be.',
})
export class SupplyType extends Recorded {
  @Field(() => String, { description: 'Name (名称), unique in its home.' })
  name!: string;

  @Field(() => String, { description: 'Unit (单位): 瓶, 包, 件.' })
  unit!: string;

  @Field(() => Int, { description: 'How much is there (库存).' })
  quantity!: number;

  @Field(() => Int, { description: 'Below this some is to be bought (最低库存).' })
  minimum!: number;

  @Field(() => Boolean, { description: 'Whether less is there than there should be (不足).' })
  low!: boolean;

  @Field(() => HomeType, { nullable: true, description: 'Where it is kept.' })
  home?: HomeType | null;

  @Many(() => SupplyMoves, 'What was put in and taken out (出入), latest first.')
  moves!: Connection<SupplyMoveType>;
}

@P1()
@ObjectType('SupplyMove', {
  implements: Node,
  simpleResolvers: true,
  description: 'Supplies put in or taken out (物资出入); never changed.',
})
export class SupplyMoveType extends Recorded {
  @Field(() => SupplyMoveKindEnum, { description: 'Received, used or discarded.' })
  kind!: SupplyMoveKind;

  @Field(() => Int, { description: 'How much (数量).' })
  quantity!: number;

  @Field(() => Int, { description: 'How much was there afterwards (结存).' })
  stockLeft!: number;

  @Field(() => String, { nullable: true, description: 'What is to be remembered of it (备注).' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Who recorded it, as they were called then.' })
  recordedBy?: string | null;

  @Field(() => SupplyType, { nullable: true, description: 'Of what.' })
  supply?: SupplyType | null;
}
