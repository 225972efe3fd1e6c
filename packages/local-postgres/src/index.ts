export { FolderInUse } from './lock.ts';
export { startPostgres, type LocalPostgres } from './postgres.ts';
export { runningPostgres } from './running.ts';
