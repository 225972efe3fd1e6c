import { ArgsType, type ClassType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import {
  defaultFirst,
  type FilterWord,
  maxFirst,
  maxOffset,
  type Operator,
  type Readable,
  readableOfEntity,
} from '../database/read/index.ts';

/** What every list can be asked: how many, from where, in which order, which ones. */
export function pageArgs(of: Readable): ClassType {
  const orders = orderEnum(of);
  const filter = Object.keys(of.filter).length ? filterInput(of) : undefined;

  // Nullable where null is refused too: so that it is refused by name, like every other value that does not fit.
  @ArgsType()
  class PageArgs {
    @Field(() => Int, {
      nullable: true,
      defaultValue: defaultFirst,
      description: `How many rows, 1 to ${maxFirst}.`,
    })
    first?: number;

    @Field(() => String, {
      nullable: true,
      description: 'Begin after the row with this cursor, in the same order.',
    })
    after?: string;

    @Field(() => Int, {
      nullable: true,
      description: `Leave out this many rows, at most ${maxOffset}; for numbered pages. Cursors are faster and steadier.`,
    })
    offset?: number;

    @Field(() => orders, {
      nullable: true,
      defaultValue: Object.keys(orders)[0],
      description: 'In which order; ties are broken by id.',
    })
    orderBy?: string;
  }
  if (filter) {
    const description = 'Which rows: all words given must hold.';
    Field(() => filter, { nullable: true, description })(PageArgs.prototype, 'filter');
  }
  return PageArgs;
}

function orderEnum(of: Readable): Record<string, string> {
  const words = Object.entries(of.order);
  const published = Object.fromEntries(words.map(([word]) => [word, word]));
  registerEnumType(published, {
    name: `${of.name}Order`,
    description: `How lists of ${of.words} can be sorted.`,
    valuesConfig: Object.fromEntries(words.map(([word, by]) => [word, { description: describeOrder(by) }])),
  });
  return published;
}

const describeOrder = (by: string): string =>
  by.startsWith('-') ? `By ${by.slice(1)}, descending.` : `By ${by}, ascending.`;

function filterInput(of: Readable): ClassType {
  @InputType(`${of.name}Filter`, {
    description: `Which ${of.words}. A word left out, or null, does not limit.`,
  })
  class Filter {}
  for (const [name, word] of Object.entries(of.filter)) {
    Field(() => wireTypeOf(word), { nullable: true, description: describeFilter(name, word) })(
      Filter.prototype,
      name,
    );
  }
  return Filter;
}

/** An entity class stands for the id of one of its rows. */
function wireTypeOf([, operator, type]: FilterWord) {
  const named = type();
  const wire = readableOfEntity(named) ? ID : named;
  return operator === 'in' ? [wire] : wire;
}

const operatorWords: Readonly<Record<Operator, (column: string) => string>> = {
  eq: column => `Only where ${column} is this.`,
  in: column => `Only where ${column} is one of these.`,
  gte: column => `Only where ${column} is this or later.`,
  lt: column => `Only where ${column} is before this.`,
  contains: column => `Only where ${column} contains this text, whatever its case.`,
  holds: column => `Only where ${column} has this among them.`,
  startsWith: column => `Only where ${column} begins with this text.`,
  isNull: column => `True: only where ${column} is empty; false: only where it is not.`,
  within: () => 'Only in this division and everything below it.',
};

const describeFilter = (name: string, [source, operator, , description]: FilterWord): string =>
  description ?? operatorWords[operator](typeof source === 'string' ? source : name);
