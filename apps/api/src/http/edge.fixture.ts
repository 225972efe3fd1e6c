import type { Permission } from '@firefly/domain/access';
import type { GraphQLSchema } from 'graphql';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { executorOf } from '../graphql/executor.ts';
import { languageOf } from './language.ts';
import { createServer, type Parts } from './server.ts';
import { townSchema } from './town-schema.fixture.ts';
import type { EdgeContext } from './visit.ts';

type Actor = NonNullable<EdgeContext['actor']>;

/** Who may ask at the doors of these tests, each by a bearer token that is their name. */
const callers: Readonly<Record<string, { kind: Actor['kind']; permissions: readonly Permission[] }>> = {
  clerk: { kind: 'STAFF', permissions: ['teams.read'] },
  integrator: { kind: 'INTEGRATOR', permissions: ['teams.read', 'schema.read'] },
};

interface Opening extends Partial<
  Pick<Parts, 'alone' | 'console' | 'health' | 'measures' | 'store' | 'contextOf'>
> {
  readonly schema?: GraphQLSchema;
  readonly listening?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Asking {
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Received {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  readonly code?: string;
}

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Answered;
}

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly unknown[];
    extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A server on a free port with a small schema of its own, spoken to as clients do. */
export async function openEdge({
  schema = townSchema(),
  listening = true,
  environment = {},
  ...parts
}: Opening = {}) {
  const lines: string[] = [];
  const config = readConfig({ PORT: '0', ...environment });
  const server = await createServer({
    config,
    schema,
    executor: executorOf(schema, { jit: config.executor === 'jit' }),
    contextOf: async request => ({
      actor: actorNamed(request.headers.authorization?.replace(/^Bearer /, '')),
      language: languageOf(request),
      requestId: request.id,
    }),
    health: { database: () => true },
    logger: pino({ level: 'debug' }, { write: line => void lines.push(line) }),
    ...parts,
  });
  const address = listening ? await server.listen({ host: '127.0.0.1', port: 0 }) : '';
  const url = `${address}/graphql`;

  return {
    server,
    address,
    url,
    lines,
    async ask(query: string, { as, headers, variables }: Asking = {}): Promise<Heard> {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(as && { authorization: `Bearer ${as}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
    },
    /** Whatever a client may send, right or wrong. */
    async send({ method = 'POST', path = '/graphql', body, headers }: Sent): Promise<Received> {
      const response = await fetch(address + path, { method, body, headers });
      const text = await response.text();
      const code = /"code":"(\w+)"/.exec(text)?.[1];
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        headers: response.headers,
        text,
        code,
      };
    },
    /** Bytes as they are, HTTP or not, and all that comes back. */
    async shout(bytes: string): Promise<string> {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      socket.write(bytes);
      return textOf(socket);
    },
    close: () => server.close(),
  };
}

export type Edge = Awaited<ReturnType<typeof openEdge>>;

export const codeIn = ({ body }: Heard): unknown => body.errors?.[0]?.extensions.code;

function actorNamed(name: string | undefined): Actor | undefined {
  const caller = name === undefined ? undefined : callers[name];
  if (name === undefined || !caller) return undefined;
  return {
    account: `account-of-${name}`,
    kind: caller.kind,
    held: [{ permissions: caller.permissions, reach: { kind: 'DIVISION', block: '/1/' } }],
    denied: [],
  };
}
