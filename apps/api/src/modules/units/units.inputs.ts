import { divisionKinds, type DivisionKind, importLimit, unitLimits } from '@firefly/domain/units';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import {
  Creating,
  Id,
  Ids,
  ReasonedInput,
  Text,
  VersionedInput,
  Whole,
  Within,
} from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { DivisionKindEnum } from './division.type.ts';

const code = { min: 6, max: 12 };

@InputType({ description: 'A new division under an open one.' })
export class CreateDivisionInput extends Creating {
  @Id('The division above.')
  parentId!: string;

  @Field(() => DivisionKindEnum, { description: 'Its kind; the level follows from it.' })
  @IsIn(divisionKinds)
  kind!: DivisionKind;

  @Text(unitLimits.divisionName, 'Name, unique among its siblings.')
  name!: string;

  @Text(unitLimits.divisionNameEn, 'English name.', { nullable: true })
  nameEn?: string;

  @Text(code, 'Division code; begins with that of the division above.', { nullable: true })
  code?: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False for a placeholder (待核).' })
  @IsBoolean()
  verified!: boolean;

  @Text(unitLimits.note, 'Remark.', { nullable: true })
  note?: string;

  @Field(() => BusinessDate, {
    nullable: true,
    description: 'First day on which it exists; left out: today.',
  })
  validFrom?: string;
}

@InputType({ description: 'Changes to an open division; what is left out stays.' })
export class UpdateDivisionInput extends VersionedInput {
  @Text(unitLimits.divisionName, 'Name, unique among its siblings.', { nullable: true })
  name?: string;

  @Text(unitLimits.divisionNameEn, 'English name.', { nullable: true, emptied: true })
  nameEn?: string | null;

  @Text(code, 'Division code.', { nullable: true })
  code?: string;

  @Field(() => Boolean, { nullable: true, description: 'True once its real name is known.' })
  @IsOptional()
  @IsBoolean()
  verified?: boolean;

  @Text(unitLimits.note, 'Remark.', { nullable: true, emptied: true })
  note?: string | null;
}

@InputType({ description: 'The end of a division and who takes over.' })
export class CloseDivisionInput extends ReasonedInput {
  @Field(() => BusinessDate, { nullable: true, description: 'Last day on which it exists; left out: today.' })
  validTo?: string;

  @Ids(20, 'The open divisions of the same level that take over (承接).')
  successorIds!: string[];
}

@InputType({ description: 'One line of the list of villages.' })
export class ImportDivisionRow {
  @Field(() => String, { description: 'Code of the town, 9 digits.' })
  @Within({ min: 1, max: 20 })
  townCode!: string;

  @Field(() => String, { nullable: true, description: 'Code of the village, 12 digits.' })
  @IsOptional()
  @Within({ min: 0, max: 20 })
  code?: string;

  @Field(() => String, { description: 'Name of the village or community.' })
  @Within({ min: 1, max: 60 })
  name!: string;
}

@InputType({ description: 'The list of villages of the county.' })
export class ImportDivisionsInput extends Creating {
  @Id('The county.')
  countyId!: string;

  @Field(() => Boolean, { description: 'True only tells what would happen; nothing is changed.' })
  @IsBoolean()
  dryRun!: boolean;

  @Field(() => [ImportDivisionRow], {
    description: `At most ${importLimit} lines. A bad line never loses a good one.`,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(importLimit)
  @ValidateNested({ each: true })
  rows!: ImportDivisionRow[];
}

@InputType({ description: 'A new department.' })
export class CreateDepartmentInput extends Creating {
  @Text({ min: 2, max: 40 }, 'Short code: capitals, digits and underscores.')
  code!: string;

  @Text(unitLimits.departmentName, 'Name.')
  name!: string;

  @Text(unitLimits.departmentNameEn, 'English name.')
  nameEn!: string;

  @Whole(1, 999, 'Place in lists; left out: after the last.', { nullable: true })
  position?: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it counts among the livelihood departments.',
  })
  @IsBoolean()
  livelihood!: boolean;
}

@InputType({ description: 'Changes to a department at work; what is left out stays.' })
export class UpdateDepartmentInput extends VersionedInput {
  @Text(unitLimits.departmentName, 'Name.', { nullable: true })
  name?: string;

  @Text(unitLimits.departmentNameEn, 'English name.', { nullable: true })
  nameEn?: string;

  @Whole(1, 999, 'Place in lists.', { nullable: true })
  position?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it counts among the livelihood departments.',
  })
  @IsOptional()
  @IsBoolean()
  livelihood?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'False once the county has confirmed it.' })
  @IsOptional()
  @IsBoolean()
  assumed?: boolean;
}
