import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import fastifyCookie from '@fastify/cookie';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { limits, requireFiniteInputs } from '../graphql/limits/index.ts';
import { openApollo } from './apollo.ts';
import { answerClientError } from './client-error.ts';
import { serveConsole } from './console-files.ts';
import { endPatiently } from './end-patiently.ts';
import type { ContextOf } from './gate.ts';
import type { Measures } from './figures.ts';
import { serveGraphql } from './graphql-route.ts';
import { sendHeaders } from './headers.ts';
import { type Health, serveHealth } from './health.ts';
import { readJsonOnly } from './json-body.ts';
import { serveMetrics } from './metrics.ts';
import type { CounterStore } from './rate.ts';
import { refuse } from './refuse.ts';
import { logRequests } from './request-log.ts';
import { rootFieldsOf } from './root-fields.ts';

export interface Parts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly executor: GatewayExecutor;
  readonly contextOf: ContextOf;
  readonly health: Health;
  readonly logger: Logger;
  /** Mutations that try a secret or move a value: one root field per request. Public ones are always among them. */
  readonly alone?: readonly string[];
  /** The console's built files; without them the server speaks GraphQL alone. */
  readonly console?: string;
  /** The door of files; without it none are taken. */
  readonly files?: (server: FastifyInstance, edge: { readonly secure: boolean }) => void;
  readonly measures?: Measures;
  /** Where several processes count operations together; without it each counts for itself. */
  readonly store?: CounterStore;
}

/** Everything the product serves, on one port. */
export async function createServer(parts: Parts): Promise<FastifyInstance> {
  const { config, logger } = parts;
  requireFiniteInputs(parts.schema);
  const server = fastify(optionsOf(config, logger));
  server.setErrorHandler((error, request, reply) => refuse(error, request, reply));
  logRequests(server, logger);
  readJsonOnly(server);
  const secure = config.publicOrigin?.startsWith('https:') ?? false;
  await server.register(fastifyCookie);
  serveMetrics(server, config.metricsToken, parts.measures ?? {});
  const apollo = await openApollo(parts);
  serveGraphql(server, { ...parts, apollo, secure, roots: rootFieldsOf(parts.schema, parts.alone ?? []) });
  parts.files?.(server, { secure });
  await server.register(async pages => {
    await sendHeaders(pages, { secure });
    serveHealth(pages, parts.health);
    await serveConsole(pages, parts.console);
  });
  endPatiently(server);
  server.addHook('onClose', () => apollo.stop());
  return server;
}

const optionsOf = (config: Config, loggerInstance: FastifyBaseLogger) => ({
  loggerInstance,
  logController: new LogController({ disableRequestLogging: true }),
  // Our lines carry the request's id themselves.
  childLoggerFactory: (logger: FastifyBaseLogger) => logger,
  genReqId: () => randomUUID(),
  trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
  bodyLimit: limits.bodyBytes,
  // For sending a request; for answering it there is the deadline.
  requestTimeout: config.requestDeadline * 1000,
  exposeHeadRoutes: false,
  forceCloseConnections: 'idle' as const,
  frameworkErrors: refuse,
  clientErrorHandler: answerClientError,
});
