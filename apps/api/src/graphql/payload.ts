import {
  type FieldNode,
  assertObjectType,
  getNamedType,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
} from 'graphql';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { readOne } from '../database/read/index.ts';
import { P1 } from './classes.ts';
import type { Context } from './context.ts';

/** The object field of a payload: which type it shows and under which name. */
export interface PayloadOf {
  readonly field: string;
  readonly type: string;
}

const payloads = new Map<string, PayloadOf>();

/** Which object a payload shows; nothing for the few answers that show none. */
export const shownBy = (payload: string): PayloadOf | undefined => payloads.get(payload);

/**
 * The payload of all mutations that change one type: `TeamPayload { team, replayed }`.
 * The object is read after the change, on the same connection, with the caller's own rights.
 */
export function payloadOf(type: string, item: () => ClassType, name = type): ClassType {
  const field = type.charAt(0).toLowerCase() + type.slice(1);

  @P1()
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description: `What a mutation of ${type} answers.` })
  class Payload {
    @Field(() => Boolean, {
      description: 'True when the idempotency key had done this before and nothing was done again.',
    })
    replayed!: boolean;
  }
  Field(item, {
    nullable: true,
    description: `The ${type} as it is now; null when it has left the caller's reach.`,
  })(Payload.prototype, field);
  payloads.set(`${name}Payload`, { field, type });
  return Payload;
}

/** Reads the object of a payload: its selection stands one level below the mutation's own field. */
export function readUnder(
  context: Context,
  info: GraphQLResolveInfo,
  { field, type }: PayloadOf,
  id: string,
): Promise<unknown> {
  const parentType = assertObjectType(getNamedType(info.returnType));
  const fieldNodes = info.fieldNodes.flatMap(node =>
    selected(info, node.selectionSet?.selections ?? [], field),
  );
  if (!fieldNodes.length) return Promise.resolve(null);
  const returnType = assertObjectType(info.schema.getType(type));
  return readOne(context, { ...info, fieldName: field, fieldNodes, parentType, returnType }, id);
}

/** Every node that asks for `field`, fragments opened. */
function selected(info: GraphQLResolveInfo, nodes: readonly SelectionNode[], field: string): FieldNode[] {
  return nodes.flatMap(node => {
    if (node.kind === Kind.FIELD) return node.name.value === field ? [node] : [];
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    return selected(info, part?.selectionSet.selections ?? [], field);
  });
}
