import { peopleLimits } from '@firefly/domain/people';
import { InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput } from '../../graphql/inputs.ts';

/** People type +86, spaces and hyphens; the rule takes them out. */
const typedPhone = { min: peopleLimits.phone.min, max: 24 };

@InputType({ description: 'A person the county has to do with for the first time.' })
export class RegisterPersonInput extends Creating {
  @Text(peopleLimits.name, 'Name: Chinese characters and “·”, or Latin letters; no digits.')
  name!: string;

  @Text(typedPhone, 'Mobile number: 11 digits beginning with 1.', { nullable: true })
  phone?: string;

  @Id('The division the person belongs to.')
  divisionId!: string;
}

@InputType({ description: 'Changes to a person; what is left out stays.' })
export class UpdatePersonInput extends VersionedInput {
  @Text(peopleLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Text(typedPhone, 'Mobile number.', { nullable: true, emptied: true })
  phone?: string | null;

  @Id('The division the person belongs to.', { nullable: true })
  divisionId?: string;
}
