import { auditOutcomeLabels, type AuditOutcome } from '@firefly/domain/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';

export const AuditOutcomeEnum = publishEnum('AuditOutcome', auditOutcomeLabels, 'How an operation ended.');

@P1()
@ObjectType({
  simpleResolvers: true,
  description: 'One field before and after; of secret and sealed fields only that they changed.',
})
export class AuditChange {
  @Field(() => String, { description: 'The kind of row.' })
  object!: string;

  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'After.' })
  after?: string | null;
}

@P1()
@ObjectType('AuditEntry', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Who did what, when, to which object, or was refused (审计记录). Never changed, chained by hashes.',
})
export class AuditEntryType extends Node {
  @Field(() => Date, { description: 'When, by the server’s clock.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who, by name at that time; null: nobody signed in.' })
  actorName?: string | null;

  @Field(() => String, { nullable: true, description: 'Who, by username.' })
  actorUsername?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of which department (所属部门), by name at that time; null: of none.',
  })
  actorDepartment?: string | null;

  @Field(() => String, { description: 'The operation.' })
  operation!: string;

  @Field(() => String, { nullable: true, description: 'The permission it needed.' })
  permission?: string | null;

  @Field(() => AuditOutcomeEnum, { description: 'How it ended.' })
  outcome!: AuditOutcome;

  @Field(() => String, { nullable: true, description: 'The code of the refusal or failure.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was done to: the type.' })
  objectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it was done to: the id.' })
  objectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was asked for.' })
  reason?: string | null;

  @Field(() => String, { description: 'The id of the request, as in answers and logs.' })
  requestId!: string;

  @Field(() => [AuditChange], { description: 'What changed.' })
  changes!: AuditChange[];

  @Field(() => Boolean, { description: 'Whether the chain already binds it (已封存); within seconds.' })
  sealed!: boolean;

  @Field(() => Boolean, {
    description: 'True: the product did not write this; somebody put it into the database (疑似伪造).',
  })
  forged!: boolean;
}
