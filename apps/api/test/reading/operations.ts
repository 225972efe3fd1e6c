import { type Arbitrary, integer, toStringMethod } from 'fast-check';
import {
  astFromValue,
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';
import { Random } from './random.ts';

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

export interface Ways {
  /** A value for an argument (`Query.node(id)`) or a filter word (`TeamFilter.name`); must be of its type. */
  readonly value: (path: string, type: GraphQLNamedType, random: Random) => unknown;
  /** Cursors seen so far, by `Type.ORDER`; read anew for every operation. */
  readonly cursors?: ReadonlyMap<string, readonly string[]>;
  /** How deep objects may nest; connections and edges do not count. */
  readonly depth?: number;
  /** Root fields to leave alone. */
  readonly without?: readonly string[];
}

/** Operations of every kind over a schema: aliases, merges, fragments, conditions, variables, literals and nesting. */
export const arbitraryOperation = (schema: GraphQLSchema, ways: Ways): Arbitrary<Operation> =>
  integer({ min: 1, max: 2 ** 30 }).map(seed => operationOf(schema, ways, seed));

/** The operation of a seed. The few that break a rule of validation give way to the next. */
function operationOf(schema: GraphQLSchema, ways: Ways, seed: number): Operation {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const maker = new Maker(schema, ways, new Random(seed + attempt * 7919));
    const text = maker.operation();
    const document = parse(text);
    if (!validate(schema, document).length) return new Operation(text, document, maker.variables);
  }
  throw new Error(`No valid operation comes of seed ${seed}`);
}

const frame = /(Connection|Edge|PageInfo)$/;

class Maker {
  readonly variables: Record<string, unknown> = {};
  readonly #schema: GraphQLSchema;
  readonly #ways: Ways;
  readonly #random: Random;
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  #count = 0;

  constructor(schema: GraphQLSchema, ways: Ways, random: Random) {
    this.#schema = schema;
    this.#ways = ways;
    this.#random = random;
  }

  operation(): string {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('A schema without queries');
    const open = Object.values(query.getFields()).filter(({ name }) => !this.#ways.without?.includes(name));
    const chosen = Array.from({ length: this.#random.whole(1, 2) }, () => this.#random.pick(open));
    const depth = this.#ways.depth ?? 4;
    const parts = chosen.flatMap(field => this.#field(query, field, { depth, lists: 0, renamed: true }));
    const declared = this.#declared.length ? `(${this.#declared.join(', ')})` : '';
    return [`query Random${declared} ${this.#set(query, parts)}`, ...this.#fragments].join('\n');
  }

  /** One field, sometimes twice under one name, so that its selections merge. */
  #field(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, at: Place): string[] {
    const type = getNamedType(field.type);
    const args = this.#arguments(on, field, at);
    const alias = args || at.renamed || this.#random.chance(0.15) ? `${this.#name('x')}: ` : '';
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
    const parts = Object.values(type.getFields())
      .filter(field => this.#wanted(field, depth))
      .flatMap(field => this.#field(type, field, { ...at, depth }));
    return this.#set(type, parts);
  }

  #anyOf(name: string, types: readonly GraphQLObjectType[], at: Place): string {
    const some = this.#random
      .some(types, 0.5)
      .map(type => `... on ${type.name} ${this.#selection(type, { ...at, renamed: true })}`);
    return `{ __typename ${this.#random.chance(0.5) ? `... on ${name} { id }` : ''} ${some.join(' ')} }`;
  }

  #wanted(field: GraphQLField<unknown, unknown>, depth: number): boolean {
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
    const name = this.#name('F');
    this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    const again = this.#random.chance(0.3) ? ` ...${name}${this.#condition()}` : '';
    return `...${name}${this.#condition()}${again}`;
  }

  #condition(): string {
    if (!this.#random.chance(0.12)) return '';
    const [word, value] = [this.#random.pick(['include', 'skip']), this.#random.chance(0.5)];
    return ` @${word}(if: ${this.#random.chance(0.8) ? this.#variable('Boolean!', value) : value})`;
  }

  #arguments(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, at: Place): string {
    const orders = field.args.find(({ name }) => name === 'orderBy');
    const order = orders ? this.#order(orders) : undefined;
    const item = getNamedType(field.type).name.replace(/Connection$/, '');
    const written = field.args.flatMap(arg => {
      const value = this.#argument(arg, {
        path: `${on.name}.${field.name}(${arg.name})`,
        item,
        order,
        lists: at.lists,
      });
      return value === undefined ? [] : [`${arg.name}: ${value}`];
    });
    return written.length ? `(${written.join(', ')})` : '';
  }

  #order({ type, defaultValue }: GraphQLArgument): { word: string; said: boolean } {
    const words = namesOf(getNamedType(type));
    const word = this.#random.chance(0.6) ? this.#random.pick(words) : String(defaultValue);
    return { word, said: word !== defaultValue || this.#random.chance(0.3) };
  }

  #argument(arg: GraphQLArgument, { path, item, order, lists }: ArgumentPlace): string | undefined {
    const { chance, whole } = this.#random;
    switch (arg.name) {
      case 'first':
        return lists > 0 || chance(0.8) ? this.#written(arg.type, whole(1, 4)) : undefined;
      case 'offset':
        return chance(0.15) ? this.#written(arg.type, whole(0, 3)) : undefined;
      case 'orderBy':
        return order?.said ? this.#written(arg.type, order.word) : undefined;
      case 'after': {
        const seen = this.#ways.cursors?.get(`${item}.${order?.word}`) ?? [];
        return seen.length && chance(0.3) ? this.#written(arg.type, this.#random.pick(seen)) : undefined;
      }
      case 'filter':
        return chance(0.6) ? this.#filter(arg.type) : undefined;
      default:
        return this.#written(arg.type, this.#ways.value(path, getNamedType(arg.type), this.#random));
    }
  }

  /** As one variable, or word by word, each a literal or a variable; null now and then. */
  #filter(type: GraphQLInputType): string {
    const input = getNamedType(type);
    if (!isInputObjectType(input)) throw new Error(`${input.name} is not an input`);
    const words = this.#random.some(
      Object.values(input.getFields()),
      2 / Object.keys(input.getFields()).length,
    );
    const valueOf = (word: GraphQLInputField): unknown =>
      this.#random.chance(0.1)
        ? null
        : this.#ways.value(`${input.name}.${word.name}`, getNamedType(word.type), this.#random);
    const values = words.map((word): [GraphQLInputField, unknown] => [word, valueOf(word)]);
    if (this.#random.chance(0.3)) {
      return this.#variable(input.name, Object.fromEntries(values.map(([{ name }, value]) => [name, value])));
    }
    return `{ ${values.map(([{ name, type: of }, value]) => `${name}: ${this.#written(of, value)}`).join(', ')} }`;
  }

  #written(type: GraphQLInputType, value: unknown): string {
    if (this.#random.chance(0.5)) return literal(type, value);
    if (value === null || !this.#random.chance(0.3)) return this.#variable(String(type), value);
    const name = this.#name('v');
    this.#declared.push(`$${name}: ${String(getNullableType(type))} = ${literal(type, value)}`);
    return `$${name}`;
  }

  #variable(type: string, value: unknown): string {
    const name = this.#name('v');
    this.#declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #name = (prefix: string): string => `${prefix}${this.#count++}`;
}

interface Place {
  readonly depth: number;
  /** How many lists stand around. */
  readonly lists: number;
  /** Where fields of several types meet, each goes under a name of its own. */
  readonly renamed: boolean;
}

interface ArgumentPlace {
  readonly path: string;
  readonly item: string;
  readonly order: { readonly word: string; readonly said: boolean } | undefined;
  readonly lists: number;
}

function literal(type: GraphQLInputType, value: unknown): string {
  const node = astFromValue(value, getNullableType(type));
  if (!node) throw new Error(`${String(value)} is not a value of ${String(type)}`);
  return print(node);
}

const namesOf = (type: GraphQLNamedType): string[] =>
  isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
