import {
  type Facts,
  factsIn,
  isRefusalCode,
  Refusal,
  type RefusalCode,
  sentence,
} from '@firefly/domain/shared';
import { NotFoundError, OptimisticLockError } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isOutage } from '../database/outage.ts';
import { sqlStateOf } from '../database/sql-state.ts';
import { logger } from '../logger.ts';
import type { Context } from './context.ts';
import { fieldCodeOf } from './field-codes.ts';
import { refusedFields } from './refused-fields.ts';

/** What went wrong, as the contract says it: a code of the closed list, facts, and for inputs the fields. */
interface Wrong {
  readonly code: RefusalCode;
  readonly facts?: Facts;
  readonly fields?: Readonly<Record<string, readonly RefusalCode[]>>;
}

/** The one translator from what was thrown to what the wire shows; nothing else ever reaches a caller. */
export function wireError(
  error: unknown,
  { language, requestId }: Pick<Context, 'language' | 'requestId'>,
): GraphQLError {
  if (error instanceof GraphQLError && isRefusalCode(String(error.extensions.code))) return error;
  const wrong = wrongOf(error);
  if (wrong.code === 'INTERNAL') logger.error({ requestId, error: traceOf(error) }, 'internal');
  return new GraphQLError(sentence(wrong.code, wrong.facts ?? {}, language), {
    extensions: { ...wrong, facts: factsIn(wrong.facts ?? {}, language), requestId },
  });
}

/** What a caller is told of it, in one word: the audit says the same. */
export const codeOf = (error: unknown): RefusalCode => wrongOf(error).code;

function wrongOf(error: unknown): Wrong {
  if (error instanceof Refusal) return { code: error.code, facts: error.facts, fields: fieldsOf(error) };
  if (error instanceof ArgumentValidationError) return { code: 'BAD_INPUT', fields: failedFields(error) };
  if (error instanceof NotFoundError) return { code: 'NOT_FOUND' };
  if (error instanceof OptimisticLockError) return { code: 'CHANGED_MEANWHILE' };
  if (isOutage(error)) return { code: 'BUSY' };
  const state = sqlStateOf(error);
  return sqlStates[state] ?? sqlStates[state.slice(0, 2)] ?? { code: 'INTERNAL' };
}

/** PostgreSQL's own words for what a caller can mend or try again; see its manual, appendix A. */
const sqlStates: Readonly<Record<string, Wrong>> = {
  '22': { code: 'BAD_INPUT' },
  '23503': { code: 'STILL_IN_USE' },
  '23505': { code: 'ALREADY_EXISTS' },
  '23P01': { code: 'ALREADY_EXISTS' },
  '23514': { code: 'RULE_BROKEN' },
  '55P03': { code: 'BUSY' },
  '57014': { code: 'BUSY' },
  '40': { code: 'BUSY' },
};

/** Which input is refused, and by which rule: as the refusal says in its facts, or as its code always means. */
function fieldsOf({ code, facts }: Refusal): Wrong['fields'] {
  const field = typeof facts.field === 'string' ? facts.field : refusedFields[code];
  if (field === undefined) return undefined;
  return { [field]: [typeof facts.rule === 'string' ? fieldCodeOf(facts.rule) : code] };
}

function failedFields({
  extensions: { validationErrors },
}: ArgumentValidationError): Record<string, RefusalCode[]> {
  const failed: Record<string, RefusalCode[]> = {};
  const walk = (errors: ArgumentValidationError['extensions']['validationErrors'], above: string): void => {
    for (const { property, constraints, children } of errors ?? []) {
      if (constraints) failed[above + property] = [...new Set(Object.keys(constraints).map(fieldCodeOf))];
      if (children?.length) walk(children, `${above}${property}.`);
    }
  };
  walk(validationErrors, '');
  return failed;
}

/** For the log: what kind of thing and where, never its message, which may hold what a person typed (security.md R54). */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter(line => line.startsWith('    at ')) ?? [];
  return [`${error.name} ${sqlStateOf(error)}`.trim(), ...frames.slice(0, 8).map(frame => frame.trim())].join(
    ' ',
  );
}
