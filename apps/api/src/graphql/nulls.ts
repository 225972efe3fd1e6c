import { getNamedType, type GraphQLArgument, type GraphQLInputField, isInputObjectType } from 'graphql';

type Given = Record<string, unknown>;
type Inputs = Readonly<Record<string, GraphQLArgument | GraphQLInputField>>;

/**
 * Many clients send null for what they leave out. Null empties an input that says so (`emptied`); for every other one it
 * means the same as nothing.
 */
export const withoutNulls = (given: Given, inputs: Inputs): Given =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const input = inputs[name];
      return value === null && !input?.extensions.emptied
        ? []
        : [[name, input ? plain(value, input) : value]];
    }),
  );

function plain(value: unknown, input: Inputs[string]): unknown {
  if (Array.isArray(value)) return value.map(one => plain(one, input));
  const type = getNamedType(input.type);
  return isInputObjectType(type) && isGiven(value) ? withoutNulls(value, type.getFields()) : value;
}

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null;
