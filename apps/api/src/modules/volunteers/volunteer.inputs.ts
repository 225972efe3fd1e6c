import { idTypes, type IdType, peopleLimits } from '@firefly/domain/people';
import {
  availableTimes,
  type AvailableTime,
  educations,
  type Education,
  politicalStatuses,
  type PoliticalStatus,
  revealFields,
  type RevealField,
  serviceDirections,
  type ServiceDirection,
  skills,
  type Skill,
  spokenLanguages,
  type SpokenLanguage,
  volunteerLimits,
} from '@firefly/domain/volunteers';
import { unitLimits } from '@firefly/domain/units';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Word, Words } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { IdTypeEnum, NewPersonInput } from '../people/index.ts';
import {
  AvailableTimeEnum,
  EducationEnum,
  PoliticalStatusEnum,
  RevealFieldEnum,
  ServiceDirectionEnum,
  SkillEnum,
  SpokenLanguageEnum,
} from './volunteer.enums.ts';

const typedPhone = { min: peopleLimits.phone.min, max: 24 };
const optional = { nullable: true } as const;
const emptied = { nullable: true, emptied: true } as const;

@InputType({ description: 'What is known of a volunteer beside the person; what is left out stays.' })
export class VolunteerFactsInput {
  @Word(PoliticalStatusEnum, politicalStatuses, 'Political status.', emptied)
  politicalStatus?: PoliticalStatus | null;

  @Word(EducationEnum, educations, 'Education.', emptied)
  education?: Education | null;

  @Text(volunteerLimits.occupation, 'Occupation.', emptied)
  occupation?: string | null;

  @Text(volunteerLimits.employer, 'Employer or school.', emptied)
  employer?: string | null;

  @Words(ServiceDirectionEnum, serviceDirections, 'Directions of service.')
  directions?: ServiceDirection[];

  @Words(SkillEnum, skills, 'Skills.')
  skills?: Skill[];

  @Words(SpokenLanguageEnum, spokenLanguages, 'Languages.')
  languages?: SpokenLanguage[];

  @Words(AvailableTimeEnum, availableTimes, 'When they have time.')
  availableTimes?: AvailableTime[];

  @Field(() => Boolean, { nullable: true, description: 'Whether they are a firefly volunteer.' })
  @IsOptional()
  @IsBoolean()
  firefly?: boolean;

  @Text(peopleLimits.name, 'Name of the emergency contact.', emptied)
  emergencyName?: string | null;

  @Text(volunteerLimits.relation, 'How the emergency contact is related.', emptied)
  emergencyRelation?: string | null;

  @Text(typedPhone, 'Mobile number of the emergency contact.', emptied)
  emergencyPhone?: string | null;

  @Text(peopleLimits.name, 'Name of the guardian; needed under 18.', emptied)
  guardianName?: string | null;

  @Text(volunteerLimits.relation, 'How the guardian is related; needed under 18.', emptied)
  guardianRelation?: string | null;

  @Text(typedPhone, 'Mobile number of the guardian.', emptied)
  guardianPhone?: string | null;
}

@InputType({ description: 'A new volunteer: somebody who is registered, or a new person.' })
export class RegisterVolunteerInput extends Creating {
  @Id('Who, when they are registered as a person already.', optional)
  personId?: string;

  @Field(() => NewPersonInput, { nullable: true, description: 'Who, when they are not.' })
  @IsOptional()
  @ValidateNested()
  person?: NewPersonInput;

  @Field(() => VolunteerFactsInput, { nullable: true, description: 'What else is known.' })
  @IsOptional()
  @ValidateNested()
  facts?: VolunteerFactsInput;

  @Field(() => BusinessDate, {
    nullable: true,
    description: 'When they became a volunteer; left out: today.',
  })
  joinedOn?: string;
}

@InputType({ description: 'Changes to a volunteer; the person is changed by updatePerson.' })
export class UpdateVolunteerInput extends VersionedInput {
  @Field(() => VolunteerFactsInput, { description: 'What is known now.' })
  @ValidateNested()
  facts!: VolunteerFactsInput;
}

@InputType({ description: 'A look-up by exactly one number: that of a document, or a mobile number.' })
export class FindVolunteerInput {
  @Word(IdTypeEnum, idTypes, 'Kind of document; left out: the identity card.', optional)
  idType?: IdType;

  @Text(peopleLimits.idNumber, 'Number of the document.', optional)
  idNumber?: string;

  @Text(typedPhone, 'Mobile number.', optional)
  phone?: string;

  @Text(unitLimits.reason, 'Why (事由); kept in the audit.')
  reason!: string;
}

@InputType({ description: 'Asks for one field of one volunteer in clear.' })
export class RevealInput {
  @Id('Which volunteer.')
  id!: string;

  @Word(RevealFieldEnum, revealFields, 'Which field.')
  field!: RevealField;

  @Text(unitLimits.reason, 'Why (事由); kept in the audit.')
  reason!: string;
}
