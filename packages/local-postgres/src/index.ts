export { startPostgres, type LocalPostgres } from './postgres.ts';
