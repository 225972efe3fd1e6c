import { organizationLimits, qualifications, type Qualification } from '@firefly/domain/organizations';
import { IsIn, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Id, Text, VersionedInput } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { QualificationEnum } from './worker.type.ts';

/** Certificates print the number in groups; the rule takes the spaces out. */
const typedCertificate = { min: organizationLimits.certificate.min, max: 40 };

@InputType({ description: 'A person begins as a social worker.' })
export class RegisterSocialWorkerInput extends Creating {
  @Id('Who.')
  personId!: string;

  @Field(() => QualificationEnum, { description: 'Qualification.' })
  @IsIn(qualifications)
  qualification!: Qualification;

  @Text(typedCertificate, 'Certificate number: 8 to 30 digits or letters.', { nullable: true })
  certificate?: string;

  @Id('The department that answers for their work.')
  departmentId!: string;

  @Id('Where they serve.')
  divisionId!: string;

  @Id('Employer; left out: the department itself.', { nullable: true })
  organizationId?: string;

  @Field(() => BusinessDate, { nullable: true, description: 'First day; left out: today.' })
  since?: string;
}

@InputType({ description: 'Changes to a social worker at work; what is left out stays.' })
export class UpdateSocialWorkerInput extends VersionedInput {
  @Field(() => QualificationEnum, { nullable: true, description: 'Qualification.' })
  @IsOptional()
  @IsIn(qualifications)
  qualification?: Qualification;

  @Text(typedCertificate, 'Certificate number.', { nullable: true, emptied: true })
  certificate?: string | null;

  @Id('Where they serve.', { nullable: true })
  divisionId?: string;

  @Id('Employer.', { nullable: true, emptied: true })
  organizationId?: string | null;
}
