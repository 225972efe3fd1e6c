import { Refusal } from '@firefly/domain/shared';
import { limits } from '../graphql/limits/index.ts';
import { isOutage } from '../database/outage.ts';

/** What stopped a request, in the words of the contract; what has none stays as it is and becomes INTERNAL. */
export function httpRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  if (isOutage(error)) return new Refusal('BUSY');
  if (!(error instanceof Error)) return error;
  const known = 'code' in error ? fromFastify[String(error.code)] : undefined;
  if (known) return known();
  const ofCaller = 'statusCode' in error && Number(error.statusCode) >= 400 && Number(error.statusCode) < 500;
  return ofCaller ? new Refusal('REQUEST_INVALID') : error;
}

/** Fastify's own errors, by the code it gives them; its further ones of the 400s are all REQUEST_INVALID. */
const fromFastify: Readonly<Record<string, () => Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new Refusal('REQUEST_TOO_LARGE', { max: `${limits.bodyBytes / 1024} KB` }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Refusal('MEDIA_TYPE_REFUSED'),
  FST_ERR_CTP_EMPTY_TYPE: () => new Refusal('MEDIA_TYPE_REFUSED'),
  FST_STATIC_FORBIDDEN_PATH: () => new Refusal('NOT_FOUND'),
};
