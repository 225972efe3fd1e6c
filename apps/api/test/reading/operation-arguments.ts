import {
  astFromValue,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  print,
} from 'graphql';
import type { Random } from './random.ts';

export interface Values {
  /** A value for an argument (`Query.node(id)`) or a filter word (`TeamFilter.name`); must be of its type. */
  readonly value: (path: string, type: GraphQLInputType, random: Random) => unknown;
  /** Cursors seen so far, by `Type.ORDER`; looked at anew for every operation. */
  readonly cursors?: ReadonlyMap<string, readonly string[]>;
}

interface Place {
  readonly path: string;
  /** The type that the list is of. */
  readonly item: string;
  readonly order: { readonly word: string; readonly said: boolean } | undefined;
  readonly lists: number;
}

/** Writes the arguments of one operation, as literals and as variables, and remembers what it declared. */
export class ArgumentMaker {
  readonly variables: Record<string, unknown> = {};
  readonly #values: Values;
  readonly #random: Random;
  readonly #declared: string[] = [];
  #count = 0;

  constructor(values: Values, random: Random) {
    this.#values = values;
    this.#random = random;
  }

  name = (prefix: string): string => `${prefix}${this.#count++}`;

  declarations = (): string => (this.#declared.length ? `(${this.#declared.join(', ')})` : '');

  /** `lists` is how many lists stand around: the outermost alone may be asked for without its size. */
  of(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, lists: number): string {
    const orders = field.args.find(({ name }) => name === 'orderBy');
    const order = orders ? this.#order(orders) : undefined;
    const item = getNamedType(field.type).name.replace(/Connection$/, '');
    const written = field.args.flatMap(arg => {
      const value = this.#argument(arg, {
        path: `${on.name}.${field.name}(${arg.name})`,
        item,
        order,
        lists,
      });
      return value === undefined ? [] : [`${arg.name}: ${value}`];
    });
    return written.length ? `(${written.join(', ')})` : '';
  }

  variable(type: string, value: unknown): string {
    const name = this.name('v');
    this.#declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #order({ type, defaultValue }: GraphQLArgument): { word: string; said: boolean } {
    const named = getNamedType(type);
    const words = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
    const word = this.#random.chance(0.6) ? this.#random.pick(words) : String(defaultValue);
    return { word, said: word !== defaultValue || this.#random.chance(0.3) };
  }

  #argument(arg: GraphQLArgument, { path, item, order, lists }: Place): string | undefined {
    const { chance, whole } = this.#random;
    switch (arg.name) {
      case 'first':
        return lists > 0 || chance(0.8) ? this.#written(arg.type, whole(1, 4)) : undefined;
      case 'offset':
        return chance(0.15) ? this.#written(arg.type, whole(0, 3)) : undefined;
      case 'orderBy':
        return order?.said ? this.#written(arg.type, order.word) : undefined;
      case 'after': {
        const seen = this.#values.cursors?.get(`${item}.${order?.word}`) ?? [];
        return seen.length && chance(0.3) ? this.#written(arg.type, this.#random.pick(seen)) : undefined;
      }
      case 'filter':
        return chance(0.6) ? this.#filter(arg.type) : undefined;
      default:
        return this.#written(arg.type, this.#values.value(path, arg.type, this.#random));
    }
  }

  /** As one variable, or word by word, each a literal or a variable; null now and then. */
  #filter(type: GraphQLInputType): string {
    const input = getNamedType(type);
    if (!isInputObjectType(input)) throw new Error(`${input.name} is not an input`);
    const words = Object.values(input.getFields());
    const chosen = this.#random.some(words, 2 / words.length).map(({ name, type: of }) => {
      const value = this.#values.value(`${input.name}.${name}`, of, this.#random);
      return { name, of, value: this.#random.chance(0.1) ? null : value };
    });
    if (this.#random.chance(0.3)) {
      return this.variable(input.name, Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
    }
    return `{ ${chosen.map(({ name, of, value }) => `${name}: ${this.#written(of, value)}`).join(', ')} }`;
  }

  #written(type: GraphQLInputType, value: unknown): string {
    if (this.#random.chance(0.5)) return literal(type, value);
    if (value === null || !this.#random.chance(0.3)) return this.variable(String(type), value);
    const name = this.name('v');
    this.#declared.push(`$${name}: ${String(getNullableType(type))} = ${literal(type, value)}`);
    return `$${name}`;
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  const node = astFromValue(value, getNullableType(type));
  if (!node) throw new Error(`${String(value)} is not a value of ${String(type)}`);
  return print(node);
}
