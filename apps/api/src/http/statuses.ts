import { isRefusalCode, type RefusalCode } from '@firefly/domain/shared';
import { type AnswerType, plainJson } from './answer-type.ts';

/** What concerns the request itself, before it is GraphQL: said in the status, whatever the caller accepts. */
const ofTransport: Partial<Record<RefusalCode, number>> = {
  REQUEST_INVALID: 400,
  ORIGIN_REFUSED: 403,
  METHOD_REFUSED: 405,
  ANSWER_TYPE_REFUSED: 406,
  REQUEST_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  MEDIA_TYPE_REFUSED: 415,
  FILE_TYPE_REFUSED: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  BUSY: 503,
  TIMED_OUT: 503,
};

/** What concerns the operation: `application/json` says 200 for it, as clients of that type expect (security.md R4). */
const ofOperations: Partial<Record<RefusalCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** The status of an answer that has no data. */
export function statusOf(code: string, type: AnswerType): number {
  if (!isRefusalCode(code)) return 500;
  return ofTransport[code] ?? (type === plainJson ? 200 : (ofOperations[code] ?? 400));
}
