import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.ts';

/** What every row of the county's own shows of its keeping. */
@ObjectType({ simpleResolvers: true })
export abstract class Recorded extends Node {
  @Field(() => Int, { description: 'Grows with each change; an update names the version it saw.' })
  version!: number;

  @Field(() => Date, { description: 'When it was recorded.' })
  createdAt!: Date;
}
