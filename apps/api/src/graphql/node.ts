import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever has an id of its own. */
@InterfaceType('Node', { description: 'Anything with an id of its own; `node(id)` answers any of them.' })
export abstract class Node {
  @Field(() => ID, {
    simple: true,
    description: 'The id: the kind of thing, an underscore, 26 letters and digits.',
  })
  id!: string;
}
