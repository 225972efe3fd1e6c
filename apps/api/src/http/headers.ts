import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const year = 365 * 24 * 3600;

/** What browsers are told not to do (security.md R61). */
export async function sendHeaders(server: FastifyInstance, { secure }: { secure: boolean }): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        // Components place themselves by style attributes; style elements stay forbidden.
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    // Said without TLS, it would lock people out of a console that has none.
    hsts: secure ? { maxAge: year } : false,
  });
}

/** The same for answers that are no pages: fewer and fixed, since putting them together costs more than an operation. */
export const headersOfData = ({ secure }: { secure: boolean }): Readonly<Record<string, string>> => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  ...(secure && { 'strict-transport-security': `max-age=${year}` }),
});
