import { idTypes, type IdType, peopleLimits } from '@firefly/domain/people';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Word } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { IdTypeEnum } from './person.type.ts';

/** People type +86, spaces and hyphens; the rule takes them out. */
const typedPhone = { min: peopleLimits.phone.min, max: 24 };

const said = {
  name: 'Name: Chinese characters and “·”, or Latin letters; no digits.',
  phone: 'Mobile number: 11 digits beginning with 1.',
  idType: 'Kind of document; needed with its number.',
  idNumber: 'Number of the document; that of an identity card is checked.',
  birthDate: 'Date of birth, for documents whose number does not tell it.',
  address: 'Address.',
  division: 'The division the person belongs to.',
} as const;

const optional = { nullable: true } as const;
const emptied = { nullable: true, emptied: true } as const;

@InputType({
  description: 'Somebody the county has to do with for the first time, as part of another input.',
})
export class NewPersonInput {
  @Text(peopleLimits.name, said.name)
  name!: string;

  @Text(typedPhone, said.phone, optional)
  phone?: string;

  @Word(IdTypeEnum, idTypes, said.idType, optional)
  idType?: IdType;

  @Text(peopleLimits.idNumber, said.idNumber, optional)
  idNumber?: string;

  @Field(() => BusinessDate, { nullable: true, description: said.birthDate })
  birthDate?: string;

  @Text(peopleLimits.address, said.address, optional)
  address?: string;

  @Id(said.division)
  divisionId!: string;
}

@InputType({ description: 'A person the county has to do with for the first time.' })
export class RegisterPersonInput extends Creating implements NewPersonInput {
  @Text(peopleLimits.name, said.name)
  name!: string;

  @Text(typedPhone, said.phone, optional)
  phone?: string;

  @Word(IdTypeEnum, idTypes, said.idType, optional)
  idType?: IdType;

  @Text(peopleLimits.idNumber, said.idNumber, optional)
  idNumber?: string;

  @Field(() => BusinessDate, { nullable: true, description: said.birthDate })
  birthDate?: string;

  @Text(peopleLimits.address, said.address, optional)
  address?: string;

  @Id(said.division)
  divisionId!: string;
}

@InputType({ description: 'Changes to a person; what is left out stays.' })
export class UpdatePersonInput extends VersionedInput {
  @Text(peopleLimits.name, said.name, optional)
  name?: string;

  @Text(typedPhone, said.phone, emptied)
  phone?: string | null;

  @Word(IdTypeEnum, idTypes, said.idType, optional)
  idType?: IdType;

  @Text(peopleLimits.idNumber, said.idNumber, optional)
  idNumber?: string;

  @Field(() => BusinessDate, { nullable: true, description: said.birthDate })
  birthDate?: string;

  @Text(peopleLimits.address, said.address, emptied)
  address?: string | null;

  @Id(said.division, optional)
  divisionId?: string;
}
