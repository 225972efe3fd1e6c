import { Refusal } from '@firefly/domain/shared';
import { holdsAnywhere, isSensitive, scopeOf } from '@firefly/domain/access';
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { recordFailure } from './audit.ts';
import type { Context } from './context.ts';
import { isMay, type May } from './may.ts';
import { wireError } from './errors.ts';
import { subjectOf } from './subject.ts';
import { inTransaction } from './transaction.ts';

type RootField = GraphQLField<unknown, Context>;
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * Closes a schema: every root field checks its permission before anything else happens, validation of arguments
 * included, and every mutation is one transaction. A root field without a permission does not build.
 */
export function closed(schema: GraphQLSchema): GraphQLSchema {
  for (const field of rootFields(schema.getQueryType())) field.resolve = guarded(field, resolveOf(field));
  for (const field of rootFields(schema.getMutationType()))
    field.resolve = guarded(field, inTransaction(field, mayOf(field), resolveOf(field)));
  return schema;
}

/** The permission a root field was given; none is a fault of the programmer, found at boot. */
export function mayOf(field: RootField): May {
  const { may } = field.extensions;
  if (!isMay(may)) throw new Error(`${field.name} names no permission`);
  return may;
}

function guarded(field: RootField, resolve: Resolve): Resolve {
  const may = mayOf(field);
  return async (source, args, context, info) => {
    try {
      const refusal = refusalAtTheDoor(context, may);
      if (!refusal) return await resolve(source, args, context, info);
      if (info.operation.operation === OperationTypeNode.MUTATION)
        await recordFailure(
          context,
          { ...subjectOf(args.input), operation: field.name, permission: may },
          refusal,
        );
      throw refusal;
    } catch (error) {
      throw wireError(error, context);
    }
  };
}

/** Whoever tries to change what they may not is remembered in the audit, as with every other refusal of a mutation. */
export function refusalAtTheDoor({ actor }: Context, may: May): Refusal | undefined {
  if (may === 'PUBLIC') return undefined;
  if (!actor) return new Refusal('UNAUTHENTICATED');
  if (!holdsAnywhere(scopeOf(actor.held, actor.denied, may)))
    return new Refusal(actor.confinedBy ?? 'FORBIDDEN', { permission: may });
  return isSensitive(may) && actor.elevationNeeded ? new Refusal('ELEVATION_NEEDED') : undefined;
}

const rootFields = (type: ReturnType<GraphQLSchema['getQueryType']>) =>
  Object.values(type?.getFields() ?? {});

function resolveOf(field: RootField): Resolve {
  if (!field.resolve) throw new Error(`${field.name} has no resolver`);
  return field.resolve;
}
