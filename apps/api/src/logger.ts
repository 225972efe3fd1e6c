import { destination, pino } from 'pino';

/** Lines wait for company at most so many milliseconds, because a write for each costs a twentieth of a request. */
const patience = 100;

/**
 * One JSON line an event on stdout; never a variable, a token, a name or a number of a person (security.md R54). What
 * still waits is written when the process ends, unless it is killed outright.
 */
export const logger = pino(
  {
    level: 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: level => ({ level }) },
  },
  destination({ sync: false, minLength: 4096, periodicFlush: patience }),
);
