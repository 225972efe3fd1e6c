import { pino } from 'pino';

/** One JSON line an event on stdout; never a variable, a token, a name or a number of a person (security.md R54). */
export const logger = pino({
  level: 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: level => ({ level }) },
});
