import { Refusal } from '@firefly/domain/shared';
import type { FastifyRequest } from 'fastify';

/** One of these makes a browser ask first, which this server allows to no other site. */
export const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'];

/** Refuses what another site could make a browser send in the name of whoever is signed in there. */
export function holdToSameSite(request: FastifyRequest, publicOrigin: string | undefined): void {
  if (!needsPreflight(request)) throw new Refusal('REQUEST_INVALID', { missing: 'apollo-require-preflight' });
  // Signing in from there would put its own account into the browser, so no cookie is needed to be refused.
  if (!isBearer(request) && isForeign(request, publicOrigin)) throw new Refusal('ORIGIN_REFUSED');
}

/** A browser sends Basic credentials by itself, a bearer token never. */
const needsPreflight = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') ||
  (headers.authorization ? isBearer({ headers }) : preflightHeaders.some(name => Boolean(headers[name])));

const isBearer = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /^bearer /i.test(headers.authorization ?? '');

/** Browsers name the origin of every POST, and with Sec-Fetch-Site the relation of every request. */
function isForeign({ headers, host, protocol }: FastifyRequest, publicOrigin: string | undefined): boolean {
  const relation = headers['sec-fetch-site'];
  if (relation !== undefined && relation !== 'same-origin' && relation !== 'none') return true;
  if (headers.origin === undefined) return false;
  return headers.origin !== publicOrigin && headers.origin !== `${protocol}://${host}`;
}
