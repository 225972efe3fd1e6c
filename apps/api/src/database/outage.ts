/** What says that the database cannot be reached just now: PostgreSQL's classes 08, 53 and 57P, or the socket's words. */
const outages = /^(08...|53...|57P..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/** Whether an error passes by itself once the database is back, so that the caller is asked to try again. */
export function isOutage(error: unknown, causes = 5): boolean {
  if (!(error instanceof Error) || causes === 0) return false;
  if ('code' in error && typeof error.code === 'string' && outages.test(error.code)) return true;
  // A pool that waited too long for a connection throws without a code.
  if (/timeout exceeded when trying to connect|Connection terminated/.test(error.message)) return true;
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error.cause, ...inner].some(cause => isOutage(cause, causes - 1));
}
