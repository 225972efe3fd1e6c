import { organizationKinds, type OrganizationKind, organizationLimits } from '@firefly/domain/organizations';
import { peopleLimits } from '@firefly/domain/people';
import { IsIn } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import {
  Creating,
  Emptied,
  emptying,
  Id,
  ReasonedInput,
  Text,
  VersionedInput,
} from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { OrganizationKindEnum } from './organization.type.ts';

/** People type +86, spaces and hyphens; the rule takes them out. */
const typedPhone = { min: peopleLimits.phone.min, max: 24 };

/** Certificates print the code in groups; the rule takes the spaces out. */
const typedCode = { min: organizationLimits.creditCode.min, max: 30 };

@InputType({ description: 'A social organisation as its certificate shows it.' })
export class RegisterSocialOrganizationInput extends Creating {
  @Text(organizationLimits.name, 'Name.')
  name!: string;

  @Text(typedCode, 'Unified social credit code: 18 characters, the last one checks the others.')
  creditCode!: string;

  @Field(() => OrganizationKindEnum, { description: 'Kind; the credit code begins accordingly.' })
  @IsIn(organizationKinds)
  kind!: OrganizationKind;

  @Id('Supervising department.')
  departmentId!: string;

  @Id('Where it stands.')
  divisionId!: string;

  @Text(peopleLimits.name, 'Legal representative.')
  legalRepresentative!: string;

  @Text(typedPhone, 'Mobile number of the legal representative.', { nullable: true })
  phone?: string;

  @Field(() => BusinessDate, {
    nullable: true,
    description: 'When it was founded; not after it was registered.',
  })
  foundedOn?: string;

  @Field(() => BusinessDate, { description: 'When it was registered; not in the future.' })
  registeredOn!: string;
}

@InputType({
  description:
    'Changes to a registered organisation; what is left out stays. Its code and kind never change.',
})
export class UpdateSocialOrganizationInput extends VersionedInput {
  @Text(organizationLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Text(peopleLimits.name, 'Legal representative.', { nullable: true })
  legalRepresentative?: string;

  @Text(typedPhone, 'Mobile number of the legal representative.', { nullable: true, emptied: true })
  phone?: string | null;

  @Emptied()
  @Field(() => BusinessDate, {
    nullable: true,
    description: `When it was founded; not after it was registered.${emptying}`,
  })
  foundedOn?: string | null;
}

@InputType({ description: 'The end of an organisation; its incubation and its social workers come first.' })
export class DeregisterSocialOrganizationInput extends ReasonedInput {
  @Field(() => BusinessDate, { nullable: true, description: 'Since when; left out: today.' })
  on?: string;
}
