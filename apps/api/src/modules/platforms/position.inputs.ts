import {
  platformKeys,
  type PlatformKey,
  positionKinds,
  type PositionKind,
  positionLimits,
  positionMost,
  spansPerDay,
  weekdays,
} from '@firefly/domain/platforms';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import {
  Codes,
  Creating,
  every,
  Id,
  ReasonedInput,
  Text,
  VersionedInput,
  Whole,
} from '../../graphql/inputs.ts';
import { PlatformKeyEnum } from './platform.type.ts';
import { PositionKindEnum } from './position.type.ts';

const time = { min: 5, max: 5 };

@InputType({ description: 'A span of a weekday in which a position is open.' })
export class OpeningHoursInput {
  @Whole(1, 7, 'Weekday, from Monday to Sunday.')
  weekday!: number;

  @Text(time, 'From, such as 09:00.')
  opens!: string;

  @Text(time, 'Until, such as 17:30; later than the beginning.')
  closes!: string;
}

const Serving = (description: string): PropertyDecorator =>
  every(
    Field(() => [PlatformKeyEnum], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(platformKeys.length),
    IsIn(platformKeys, { each: true }),
  );

const Week = (description: string): PropertyDecorator =>
  every(
    Field(() => [OpeningHoursInput], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(weekdays.length * spansPerDay),
    ValidateNested({ each: true }),
  );

@InputType({ description: 'A new position.' })
export class CreatePositionInput extends Creating {
  @Text(positionLimits.name, 'Name.')
  name!: string;

  @Field(() => PositionKindEnum, { description: 'Kind.' })
  @IsIn(positionKinds)
  kind!: PositionKind;

  @Serving('The platforms it serves; left out: those that its kind opens.')
  platforms?: PlatformKey[];

  @Id('The department that keeps it.')
  departmentId!: string;

  @Id('Where it stands.')
  divisionId!: string;

  @Text(positionLimits.address, 'Address.', { nullable: true })
  address?: string;

  @Text(positionLimits.introduction, 'What it is and offers.', { nullable: true })
  introduction?: string;

  @Week('When it is open.')
  openingHours?: OpeningHoursInput[];

  @Codes(positionMost.facilities, 'What it has: codes of the dictionary `facilities`.')
  facilities?: string[];

  @Whole(1, positionMost.capacity, 'How many people it holds.', { nullable: true })
  capacity?: number;

  @Text(positionLimits.workPhone, 'The number of its desk; a mobile one is refused.', { nullable: true })
  workPhone?: string;

  @Id('Whom to ask.', { nullable: true })
  contactId?: string;
}

@InputType({ description: 'Changes to an open position; what is left out stays.' })
export class UpdatePositionInput extends VersionedInput {
  @Text(positionLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Field(() => PositionKindEnum, { nullable: true, description: 'Kind; its platforms stay as they are.' })
  @IsOptional()
  @IsIn(positionKinds)
  kind?: PositionKind;

  @Serving('The platforms it serves, at least one.')
  platforms?: PlatformKey[];

  @Id('Where it stands.', { nullable: true })
  divisionId?: string;

  @Text(positionLimits.address, 'Address.', { nullable: true, emptied: true })
  address?: string | null;

  @Text(positionLimits.introduction, 'What it is and offers.', { nullable: true, emptied: true })
  introduction?: string | null;

  @Week('The whole week anew.')
  openingHours?: OpeningHoursInput[];

  @Codes(positionMost.facilities, 'All its facilities anew.')
  facilities?: string[];

  @Whole(1, positionMost.capacity, 'How many people it holds.', { nullable: true, emptied: true })
  capacity?: number | null;

  @Text(positionLimits.workPhone, 'The number of its desk; a mobile one is refused.', {
    nullable: true,
    emptied: true,
  })
  workPhone?: string | null;

  @Id('Whom to ask.', { nullable: true, emptied: true })
  contactId?: string | null;
}

@InputType({ description: 'A position in the version the client saw, a department, and why.' })
export class SharePositionInput extends ReasonedInput {
  @Id('Which department is to use it too, or no longer.')
  departmentId!: string;
}

@InputType({ description: 'An uploaded file becomes one of a position.' })
export class AddPositionFileInput extends Creating {
  @Id('Which position.')
  positionId!: string;

  @Id('The draft that POST /files answered.')
  fileId!: string;

  @Text(positionLimits.caption, 'What it shows.', { nullable: true })
  caption?: string;
}
