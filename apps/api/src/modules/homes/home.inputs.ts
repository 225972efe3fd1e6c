import { facilitiesMax, homeKinds, type HomeKind, homeLimits, hosts, type Host } from '@firefly/domain/homes';
import { settingsLimits } from '@firefly/domain/settings';
import type { OpeningSpan } from '@firefly/domain/shared';
import { IsIn, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, Texts, VersionedInput } from '../../graphql/inputs.ts';
import { OpeningHours } from '../../graphql/opening-hours.ts';
import { HomeKindEnum, HostEnum } from './home.type.ts';

@InputType({ description: 'A new volunteer home, social-work station or point.' })
export class CreateHomeInput extends Creating {
  @Field(() => HomeKindEnum, { description: 'Kind.' })
  @IsIn(homeKinds)
  kind!: HomeKind;

  @Text(homeLimits.name, 'Name.')
  name!: string;

  @Id('The department that runs it.')
  departmentId!: string;

  @Id('Where it stands: a town or a village; a station in a town.')
  divisionId!: string;

  @Field(() => HostEnum, { nullable: true, description: 'In whose house a point is kept; for points alone.' })
  @IsOptional()
  @IsIn(hosts)
  host?: Host;

  @Text(homeLimits.address, 'Address of the house.', { nullable: true })
  address?: string;

  @Text(homeLimits.contact, 'Whom to ask for there.', { nullable: true })
  contact?: string;

  @Text(homeLimits.workPhone, 'Telephone line of the house, never a mobile number.', { nullable: true })
  workPhone?: string;

  @Texts(settingsLimits.entryCode, facilitiesMax, 'Facilities: codes of the dictionary `homeFacilities`.')
  facilities?: string[];

  @OpeningHours()
  openingHours?: OpeningSpan[];
}

@InputType({ description: 'Changes to an open home, station or point; what is left out stays.' })
export class UpdateHomeInput extends VersionedInput {
  @Text(homeLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Text(homeLimits.address, 'Address of the house.', { nullable: true, emptied: true })
  address?: string | null;

  @Text(homeLimits.contact, 'Whom to ask for there.', { nullable: true, emptied: true })
  contact?: string | null;

  @Text(homeLimits.workPhone, 'Telephone line of the house.', { nullable: true, emptied: true })
  workPhone?: string | null;

  @Texts(settingsLimits.entryCode, facilitiesMax, 'Facilities: codes of the dictionary `homeFacilities`.')
  facilities?: string[];

  @OpeningHours()
  openingHours?: OpeningSpan[];
}
