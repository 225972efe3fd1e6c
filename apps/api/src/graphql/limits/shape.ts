import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What a selection amounts to once its fragments are spread out. */
export interface Shape {
  /** How often each response key stands on this level, and under which keys each field is asked for. */
  readonly keys: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of this level and all below it. */
  readonly depth: number;
  readonly aliases: number;
  readonly mostRepeated: Repeated;
}

interface Repeated {
  readonly key: string;
  readonly times: number;
}

type Fragments = (name: string) => Shape;

const nothing: Shape = {
  keys: new Map(),
  fields: new Map(),
  depth: 0,
  aliases: 0,
  mostRepeated: { key: '', times: 0 },
};

/** Each fragment is measured once, however often it is spread; one that spreads itself is left to validation. */
export function fragmentShapes(definitions: readonly FragmentDefinitionNode[]): Fragments {
  const measured = new Map<string, Shape>();
  const byName = new Map(definitions.map(definition => [definition.name.value, definition]));
  const shapeOfFragment: Fragments = name => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const definition = byName.get(name);
    const shape = definition ? shapeOf(definition.selectionSet, shapeOfFragment) : nothing;
    measured.set(name, shape);
    return shape;
  };
  return shapeOfFragment;
}

export function shapeOf({ selections }: SelectionSetNode, fragments: Fragments): Shape {
  const parts = selections.map(selection => {
    if (selection.kind === Kind.FIELD) return shapeOfField(selection, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments(selection.name.value);
    return shapeOf(selection.selectionSet, fragments);
  });
  const keys = new Map<string, number>();
  const fields = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const [key, times] of part.keys) keys.set(key, (keys.get(key) ?? 0) + times);
    for (const [field, under] of part.fields)
      fields.set(field, new Set([...(fields.get(field) ?? []), ...under]));
  }
  return {
    keys,
    fields,
    depth: Math.max(0, ...parts.map(({ depth }) => depth)),
    aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
    mostRepeated: worst([
      ...parts.map(part => part.mostRepeated),
      ...[...keys].map(([key, times]) => ({ key, times })),
    ]),
  };
}

/** Introspection is as deep as it is: who may ask for it at all is decided by permission. */
function shapeOfField({ name, alias, selectionSet }: FieldNode, fragments: Fragments): Shape {
  const key = (alias ?? name).value;
  const below = selectionSet ? shapeOf(selectionSet, fragments) : nothing;
  return {
    keys: new Map([[key, 1]]),
    fields: new Map([[name.value, new Set([key])]]),
    depth: isIntrospection(name.value) ? 1 : below.depth + 1,
    aliases: below.aliases + (alias ? 1 : 0),
    mostRepeated: below.mostRepeated,
  };
}

export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

const worst = (candidates: readonly Repeated[]): Repeated =>
  candidates.reduce(
    (most, candidate) => (candidate.times > most.times ? candidate : most),
    nothing.mostRepeated,
  );
