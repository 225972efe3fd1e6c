import { inject } from 'vitest';

/** The same database, as somebody whom nothing stops. */
export function superuserOf(databaseUrl: string): string {
  const address = new URL(inject('superuser'));
  address.pathname = new URL(databaseUrl).pathname;
  return address.href;
}
