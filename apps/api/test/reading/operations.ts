import { type Arbitrary, integer, toStringMethod } from 'fast-check';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { ArgumentMaker, type Values } from './operation-arguments.ts';
import { Random } from './random.ts';

export interface Ways extends Values {
  /** How deep objects may nest; connections and edges do not count. */
  readonly depth?: number;
  /** Root fields to leave alone. */
  readonly without?: readonly string[];
}

/** An operation as a client may send it. */
export class Operation {
  constructor(
    readonly text: string,
    readonly document: DocumentNode,
    readonly variables: Record<string, unknown>,
  ) {}

  [toStringMethod](): string {
    return `${this.text}\n${JSON.stringify(this.variables)}`;
  }
}

/** Operations of every kind over a schema: aliases, merges, fragments, conditions, variables, literals and nesting. */
export const arbitraryOperation = (schema: GraphQLSchema, ways: Ways): Arbitrary<Operation> =>
  integer({ min: 1, max: 2 ** 30 }).map(seed => operationOf(schema, ways, seed));

/** The operation of a seed. The few that break a rule of validation give way to the next. */
function operationOf(schema: GraphQLSchema, ways: Ways, seed: number): Operation {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const random = new Random(seed + attempt * 7919);
    const args = new ArgumentMaker(ways, random);
    const text = new SelectionMaker(schema, ways, { random, args }).operation();
    const document = parse(text);
    if (!validate(schema, document).length) return new Operation(text, document, args.variables);
  }
  throw new Error(`No valid operation comes of seed ${seed}`);
}

/** Types that frame rows; going through them is not going deeper. */
const frame = /(Connection|Edge|PageInfo)$/;

interface Place {
  readonly depth: number;
  /** How many lists stand around. */
  readonly lists: number;
  /** Where fields of several types meet, each goes under a name of its own. */
  readonly renamed: boolean;
}

class SelectionMaker {
  readonly #schema: GraphQLSchema;
  readonly #ways: Ways;
  readonly #random: Random;
  readonly #args: ArgumentMaker;
  readonly #fragments: string[] = [];

  constructor(schema: GraphQLSchema, ways: Ways, { random, args }: { random: Random; args: ArgumentMaker }) {
    this.#schema = schema;
    this.#ways = ways;
    this.#random = random;
    this.#args = args;
  }

  operation(): string {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('A schema without queries');
    const open = Object.values(query.getFields()).filter(({ name }) => !this.#ways.without?.includes(name));
    const chosen = Array.from({ length: this.#random.whole(1, 2) }, () => this.#random.pick(open));
    const place = { depth: this.#ways.depth ?? 4, lists: 0, renamed: true };
    const selection = this.#set(
      query,
      chosen.flatMap(field => this.#field(query, field, place)),
    );
    return [`query Random${this.#args.declarations()} ${selection}`, ...this.#fragments].join('\n');
  }

  /** One field, sometimes twice under one name, so that its selections merge. */
  #field(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, at: Place): string[] {
    const type = getNamedType(field.type);
    const args = this.#args.of(on, field, at.lists);
    const alias = args || at.renamed || this.#random.chance(0.15) ? `${this.#args.name('x')}: ` : '';
    const head = `${alias}${field.name}${args}${this.#condition()}`;
    if (isLeafType(type)) return [head];
    const inside = { ...at, lists: at.lists + (type.name.endsWith('Connection') ? 1 : 0), renamed: false };
    const whole = (): string => `${head} ${this.#selection(type, inside)}`;
    return this.#random.chance(0.2) ? [whole(), this.#wrapped(on, whole())] : [whole()];
  }

  #selection(type: GraphQLNamedType, at: Place): string {
    if (isAbstractType(type)) return this.#anyOf(type.name, this.#schema.getPossibleTypes(type), at);
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    const depth = frame.test(type.name) ? at.depth : at.depth - 1;
    const wanted = Object.values(type.getFields()).filter(field => this.#wants(field, depth));
    return this.#set(
      type,
      wanted.flatMap(field => this.#field(type, field, { ...at, depth })),
    );
  }

  #anyOf(name: string, types: readonly GraphQLObjectType[], at: Place): string {
    const some = this.#random
      .some(types, 0.5)
      .map(type => `... on ${type.name} ${this.#selection(type, { ...at, renamed: true })}`);
    return `{ __typename ${this.#random.chance(0.5) ? `... on ${name} { id }` : ''} ${some.join(' ')} }`;
  }

  #wants(field: GraphQLField<unknown, unknown>, depth: number): boolean {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return this.#random.chance(0.4);
    if (frame.test(type.name) && !type.name.endsWith('Connection')) return this.#random.chance(0.5);
    return depth > 0 && this.#random.chance(field.name === 'nodes' || field.name === 'node' ? 0.7 : 0.3);
  }

  #set(type: GraphQLObjectType, parts: readonly string[]): string {
    const all = parts.length && !this.#random.chance(0.1) ? parts : [...parts, '__typename'];
    return `{ ${all.map(part => (this.#random.chance(0.12) ? this.#wrapped(type, part) : part)).join(' ')} }`;
  }

  /** The same in a fragment, which may be spread twice. */
  #wrapped(type: GraphQLObjectType, body: string): string {
    if (this.#random.chance(0.5)) {
      const on = this.#random.chance(0.5) ? ` on ${type.name}` : '';
      return `...${on}${this.#condition()} { ${body} }`;
    }
    const name = this.#args.name('F');
    this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    const again = this.#random.chance(0.3) ? ` ...${name}${this.#condition()}` : '';
    return `...${name}${this.#condition()}${again}`;
  }

  #condition(): string {
    if (!this.#random.chance(0.12)) return '';
    const [word, value] = [this.#random.pick(['include', 'skip']), this.#random.chance(0.5)];
    return ` @${word}(if: ${this.#random.chance(0.8) ? this.#args.variable('Boolean!', value) : value})`;
  }
}
