/** Who asks, as far as limits differ. */
export type Caller = 'ANONYMOUS' | 'USER' | 'INTEGRATOR';

/** Every number an operation is held against, in one place (security.md R2, R5, R6, R13). */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: { ANONYMOUS: 1000, USER: 2000, INTEGRATOR: 2000 } satisfies Record<Caller, number>,
  operations: 5,
  directives: 10,
  depth: 10,
  aliases: 15,
  sameField: 3,
  sameKey: 20,
  alone: 1,
  variablesDepth: 10,
  cost: { ANONYMOUS: 200, USER: 2000, INTEGRATOR: 5000 } satisfies Record<Caller, number>,
} as const;
