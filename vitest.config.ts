import { defineConfig } from 'vitest/config';

/** graphql's two module formats are two sets of classes; only one may be loaded. */
const oneGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

// The tool asks for a default export.
export default defineConfig({
  test: {
    projects: [
      {
        root: 'packages/domain',
        test: { name: 'domain', include: ['src/**/*.test.ts'], isolate: false },
      },
      {
        root: 'packages/local-postgres',
        test: { name: 'local-postgres', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        root: 'apps/api',
        resolve: { alias: oneGraphql },
        test: {
          name: 'api',
          globalSetup: 'test/postgres.setup.ts',
          setupFiles: 'reflect-metadata',
          include: ['{src,test,seed,migrations}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: 'apps/console/vite.config.ts',
        root: 'apps/console',
        test: { name: 'console', include: ['src/**/*.test.ts'] },
      },
      {
        root: 'apps/console',
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
