import { type ImportOutcome, importOutcomeLabels } from '@firefly/domain/units';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';

const ImportOutcomeEnum = publishEnum(
  'ImportOutcome',
  importOutcomeLabels,
  'What became, or would become, of one line.',
);

@P1()
@ObjectType({ simpleResolvers: true, description: 'One line of an import and what became of it.' })
export class ImportedRow {
  @Field(() => Int, { description: 'The line, from 1.' })
  line!: number;

  @Field(() => ImportOutcomeEnum, { description: 'What became of it.' })
  outcome!: ImportOutcome;

  @Field(() => String, { description: 'The name as the line had it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The code as the line had it.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused: a code of the closed list.' })
  refusal?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, as a sentence in the caller’s language.',
  })
  message?: string | null;
}

@P1()
@ObjectType({ simpleResolvers: true, description: 'What an import did, or would do.' })
export class ImportDivisionsPayload {
  @Field(() => Boolean, { description: 'True when nothing was changed.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Lines that made a new division.' })
  created!: number;

  @Field(() => Int, { description: 'Lines that changed a division, placeholders included.' })
  updated!: number;

  @Field(() => Int, { description: 'Lines that were already so.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Lines refused; see their messages.' })
  refused!: number;

  @Field(() => [ImportedRow], { description: 'Each line, in order.' })
  rows!: ImportedRow[];
}
