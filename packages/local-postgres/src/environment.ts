// This package is started by others, who have a config of their own; it only hands on what programs need to run.
// oxlint-disable-next-line node/no-process-env
const { PATH, SystemRoot, TEMP } = process.env;

/** What PostgreSQL may know of our environment: a stray PGPORT or LANG changes how it behaves. */
export const environment: NodeJS.ProcessEnv = { PATH, SystemRoot, TEMP, LC_ALL: 'C' };
