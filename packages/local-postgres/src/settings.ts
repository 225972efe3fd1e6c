/** Given on the command line, so that an old cluster obeys what today's Firefly says. */
export const settings = (port: number, durable: boolean): readonly string[] =>
  Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The passwords are 256 random bits: nobody tries them out, and each connection would pay for the rounds.
    scram_iterations: '1',
    ...discreet,
    ...quick,
    ...(durable ? {} : forgetful),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** A failed statement carries people's data, in its text and in its details. */
const discreet = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

/** The files lie on a disk without a moving head, mostly in memory; and statements of a millisecond are not worth compiling. */
const quick = { random_page_cost: '1.1', jit: 'off' };

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
