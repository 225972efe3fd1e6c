import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { sentence } from '@firefly/domain/shared';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { cleaned, limits } from '../graphql/limits/index.ts';
import { answers } from './answers.ts';
import { preflightHeaders } from './cross-site.ts';
import type { VisitedContext } from './visit.ts';

interface Parts {
  readonly schema: GraphQLSchema;
  readonly executor: GatewayExecutor;
  readonly logger: Logger;
}

/** Apollo parses, validates and runs; everything that may stop an operation before that stands in `graphql-route`. */
export async function openApollo({ schema, executor, logger }: Parts): Promise<ApolloServer<VisitedContext>> {
  const apollo = new ApolloServer<VisitedContext>({
    gateway: gatewayOf(schema, cleaned(executor)),
    logger: quiet(logger),
    // Never asked of the environment: `config.ts` alone reads it.
    nodeEnv: 'production',
    // Who may ask for the schema is decided per request, by permission.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // What leaves has been put into our words by `answers`; whatever has not says nothing.
    formatError: () => ({ message: sentence('INTERNAL', {}, 'zh'), extensions: { code: 'INTERNAL' } }),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: preflightHeaders },
    parseOptions: { maxTokens: limits.tokens.INTEGRATOR },
    plugins: [
      answers(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo takes an executor of our own only from a gateway; ours has one schema for ever. */
const gatewayOf = (schema: GraphQLSchema, executor: GatewayExecutor): GatewayInterface => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  load: async () => ({ executor }),
  stop: async () => {},
});

/** Apollo's own messages may carry what a person typed, so only their kind is kept. */
const quiet = (logger: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: () => logger.warn('apollo'),
  error: () => logger.error('apollo'),
});
