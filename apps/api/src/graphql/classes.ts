import type { DataClass } from '@firefly/domain/access';
import { Extensions } from 'type-graphql';

/**
 * The class of what a wire type or a single field shows: P0 public, P1 internal, P2 personal, P3 sensitive.
 * On a type it holds for every field that does not say otherwise. P4 (secret) has no decorator: it is never on the wire.
 */
const classed = (of: DataClass) => (): ClassDecorator & PropertyDecorator & MethodDecorator =>
  Extensions({ class: of });

export const P0 = classed('P0');
export const P1 = classed('P1');

/** A personal field names the rule that masks it: it answers masked text, always. */
export const P2 = (masked: string): PropertyDecorator =>
  Extensions({ class: 'P2' satisfies DataClass, masked });
