import {
  baseCapacity,
  incubationOutcomes,
  type IncubationOutcome,
  organizationLimits,
} from '@firefly/domain/organizations';
import { IsIn } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Whole } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { IncubationOutcomeEnum } from './organization.type.ts';

@InputType({ description: 'A new incubation base.' })
export class CreateIncubationBaseInput extends Creating {
  @Text(organizationLimits.name, 'Name.')
  name!: string;

  @Id('The department that runs it.')
  departmentId!: string;

  @Id('Where it stands.')
  divisionId!: string;

  @Text(organizationLimits.address, 'Address of the house.', { nullable: true })
  address?: string;

  @Whole(baseCapacity.min, baseCapacity.max, 'How many organisations find room at once.')
  capacity!: number;
}

@InputType({ description: 'Changes to an open base; what is left out stays.' })
export class UpdateIncubationBaseInput extends VersionedInput {
  @Text(organizationLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Text(organizationLimits.address, 'Address of the house.', { nullable: true, emptied: true })
  address?: string | null;

  @Whole(baseCapacity.min, baseCapacity.max, 'How many organisations find room at once.', { nullable: true })
  capacity?: number;
}

@InputType({ description: 'An organisation moves into a base.' })
export class IncubateInput extends Creating {
  @Id('Which organisation.')
  organizationId!: string;

  @Id('Into which base.')
  baseId!: string;

  @Field(() => BusinessDate, { nullable: true, description: 'First day; left out: today.' })
  since?: string;
}

@InputType({ description: 'An organisation leaves its base.' })
export class EndIncubationInput extends VersionedInput {
  @Field(() => IncubationOutcomeEnum, { description: 'What came of it.' })
  @IsIn(incubationOutcomes)
  outcome!: IncubationOutcome;

  @Field(() => BusinessDate, { nullable: true, description: 'Last day; left out: today.' })
  on?: string;

  @Text(organizationLimits.note, 'What is to be remembered of it.', { nullable: true })
  note?: string;
}
