import 'reflect-metadata';
import { Args, type ClassType, Extensions, Field, FieldResolver } from 'type-graphql';
import type { Readable } from '../database/read/index.ts';
import { pageArgs } from './connection.args.ts';
import { type Connection, connectionOf, edgeOf, type Edge } from './connection.types.ts';

export type { Connection, Edge } from './connection.types.ts';

/** The wire classes of one list. */
export interface List<Item = unknown> {
  readonly Connection: ClassType<Connection<Item>>;
  readonly Edge: ClassType<Edge<Item>>;
  readonly Args: ClassType;
}

/** How a to-many field of a module above finds its rows: by this to-one property of theirs. */
interface Link {
  readonly by?: string;
}

/** Makes the wire classes of a list from its reading. */
export function listOf<Item extends object>(of: Readable, item: () => ClassType<Item>): List<Item> {
  const edge = edgeOf(of, item);
  return { Connection: connectionOf(of, item, edge), Edge: edge, Args: pageArgs(of) };
}

/** A to-many field of a wire class. The rows come through the entity's own collection, or `by` a property of theirs. */
export const Many = (list: () => List, description: string, link: Link = {}) =>
  paged(list, link, (target, name, method) => {
    Field(() => list().Connection, { description })(target, name, method);
  });

/** The same field, added by a module above to the type of one below: stands in a `@Resolver(() => Type)` class. */
export const ManyResolver = (list: () => List, description: string, link: Required<Link>) =>
  paged(list, link, (target, name, method) => {
    FieldResolver(() => list().Connection, { description })(target, name, method);
  });

type Declare = (target: object, name: string, method: PropertyDescriptor) => void;

/** type-graphql takes arguments on methods only; the read layer answers the field, so the method never runs. */
const paged =
  (list: () => List, { by }: Link, declare: Declare) =>
  (target: object, name: string): void => {
    const method = { value: () => undefined, configurable: true, writable: true };
    Object.defineProperty(target, name, method);
    Reflect.defineMetadata('design:paramtypes', [Object], target, name);
    declare(target, name, method);
    Args(() => list().Args, { validate: false })(target, name, 0);
    if (by !== undefined) Extensions({ by })(target, name);
  };
