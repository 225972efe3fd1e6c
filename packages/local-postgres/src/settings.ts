/** Given on the command line, so that an old cluster obeys what today's Firefly says. */
export const settings = (port: number, durable: boolean): readonly string[] =>
  Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...discreet,
    ...(durable ? {} : forgetful),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** A failed statement carries people's data, in its text and in its details. */
const discreet = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
