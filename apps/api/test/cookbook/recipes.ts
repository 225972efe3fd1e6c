import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';

/** One document of packages/schema/operations with what its comment says; see the README there. */
export interface Recipe {
  /** Its file name without the ending. */
  readonly name: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
  readonly isMutation: boolean;
  /** Its one root field. */
  readonly field: string;
  readonly prose: string;
  /** The demo account it is asked as, or `nobody`. */
  readonly as: string;
  /** What must have been done before, in order. */
  readonly after: readonly string[];
  /** The code of the refusal it shows; most show none. */
  readonly refused: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

const folder = new URL('../../../../packages/schema/operations/', import.meta.url);

const endings = readdirSync(folder).map(file => file.split('.'));

/** Every document, by name. */
export const recipes: ReadonlyMap<string, Recipe> = new Map(
  endings.flatMap(([name = '', ending]) => (ending === 'graphql' ? [[name, read(name)]] : [])),
);

/** Variables without a document help nobody. */
export const strayFiles: readonly string[] = endings
  .filter(([name = '', ending]) => ending !== 'graphql' && !(ending === 'json' && recipes.has(name)))
  .map(parts => parts.join('.'));

export function recipeCalled(name: string): Recipe {
  const found = recipes.get(name);
  if (!found) throw new Error(`There is no document ${name} in packages/schema/operations`);
  return found;
}

function read(name: string): Recipe {
  const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
  const json = new URL(`${name}.json`, folder);
  const comment = [...text.matchAll(/^# ?(.*)$/gm)].map(([, line = '']) => line);
  const said = (word: string) =>
    comment.find(line => line.startsWith(`${word}: `))?.slice(word.length + 2) ?? '';
  const operation = operationIn(name, text);
  return {
    name,
    text,
    operation,
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    field: fieldOf(name, operation),
    prose: comment
      .filter(line => !/^(As|After|Refused): /.test(line))
      .join(' ')
      .trim(),
    as: said('As'),
    after: said('After').split(', ').filter(Boolean).flatMap(repeated),
    refused: said('Refused') || undefined,
    variables: existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : undefined,
  };
}

/** `5 × sign-in-refused` is five times the same. */
function repeated(step: string): string[] {
  const [, times = '1', name = step] = /^(\d+) × (.+)$/.exec(step) ?? [];
  return Array.from({ length: Number(times) }, () => name);
}

function operationIn(name: string, text: string): OperationDefinitionNode {
  const [definition, ...others] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length)
    throw new Error(`${name} holds more, or less, than one operation`);
  return definition;
}

function fieldOf(name: string, { selectionSet }: OperationDefinitionNode): string {
  const [field, ...others] = selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length) throw new Error(`${name} shows more than one root field`);
  return field.name.value;
}
