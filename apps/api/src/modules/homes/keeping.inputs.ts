import {
  homeLimits,
  supplyMax,
  supplyMoveKinds,
  type SupplyMoveKind,
  visitPeople,
} from '@firefly/domain/homes';
import { IsIn } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Whole } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { SupplyMoveKindEnum } from './keeping.type.ts';

@InputType({ description: 'Somebody came to a home.' })
export class RecordVisitInput extends Creating {
  @Id('Where.')
  homeId!: string;

  @Field(() => BusinessDate, {
    nullable: true,
    description: 'When, within the last 90 days; left out: today.',
  })
  visitedOn?: string;

  @Text(homeLimits.visitor, 'Which unit or group came.')
  visitor!: string;

  @Text(homeLimits.purpose, 'What for.')
  purpose!: string;

  @Whole(visitPeople.min, visitPeople.max, 'How many people came.')
  people!: number;
}

@InputType({ description: 'Something a home is to keep.' })
export class AddSupplyInput extends Creating {
  @Id('Where it is kept.')
  homeId!: string;

  @Text(homeLimits.supplyName, 'Name, unique in its home.')
  name!: string;

  @Text(homeLimits.unit, 'Unit.')
  unit!: string;

  @Whole(0, supplyMax, 'Below this some is to be bought.')
  minimum!: number;
}

@InputType({
  description: 'Changes to a supply; what is left out stays. How much is there changes by moves alone.',
})
export class UpdateSupplyInput extends VersionedInput {
  @Text(homeLimits.supplyName, 'Name.', { nullable: true })
  name?: string;

  @Whole(0, supplyMax, 'Below this some is to be bought.', { nullable: true })
  minimum?: number;
}

@InputType({ description: 'Supplies are put in or taken out.' })
export class MoveSuppliesInput extends Creating {
  @Id('Of what.')
  supplyId!: string;

  @Field(() => SupplyMoveKindEnum, { description: 'Received, used or discarded.' })
  @IsIn(supplyMoveKinds)
  kind!: SupplyMoveKind;

  @Whole(1, supplyMax, 'How much.')
  quantity!: number;

  @Text(homeLimits.note, 'What is to be remembered of it.', { nullable: true })
  note?: string;
}
