import { list, optional, type Setting, shaped, whole, word } from './setting.ts';
import {
  destination,
  folder,
  hostName,
  key32,
  longEnough,
  network,
  origin,
  postgresUrl,
} from './setting-shapes.ts';

type Read = <Value>(setting: Setting<Value>) => Value;

/** Every setting the product knows, in the order of docs/operating.md; `read` says what each of them is. */
export const settings = (read: Read) => ({
  host: read(
    shaped('HOST', {
      default: '127.0.0.1',
      range: 'a host name or address',
      description: 'The address to listen on. Anything but loopback belongs behind TLS, see `PUBLIC_ORIGIN`.',
      of: hostName,
    }),
  ),
  port: read(
    whole(
      { name: 'PORT', from: 0, to: 65_535 },
      { default: '4000', description: 'The one port of console and API; 0 picks a free one and logs it.' },
    ),
  ),
  publicOrigin: read(
    optional('PUBLIC_ORIGIN', {
      range: 'an origin such as https://firefly.example.cn',
      description:
        'Where browsers find the console. With https, session cookies are Secure and HSTS is sent.',
      of: origin,
    }),
  ),
  trustProxy: read(
    list('TRUST_PROXY', {
      range: 'addresses or networks such as 127.0.0.1,10.0.0.0/8',
      description: 'Proxies whose X-Forwarded headers are believed; nobody else’s are.',
      of: network,
    }),
  ),
  databaseUrl: read(
    optional('DATABASE_URL', {
      range: 'a postgres:// address',
      description:
        'A PostgreSQL 18 of your own, as the role that owns nothing. Unset: the embedded one; the demo profile is planted when it is empty.',
      of: postgresUrl,
    }),
  ),
  databaseOwnerUrl: read(
    optional('DATABASE_OWNER_URL', {
      range: 'a postgres:// address',
      description: 'The same database as its owner, for migrations alone. Needs `DATABASE_URL`.',
      of: postgresUrl,
    }),
  ),
  poolSize: read(
    whole(
      { name: 'POOL_SIZE', from: 1, to: 10 },
      {
        default: '8',
        description:
          'Database connections of one process; two to four per core of the database server in all.',
      },
    ),
  ),
  dataFolder: read(
    shaped('FIREFLY_DATA', {
      default: '.data',
      range: 'a folder, absolute or seen from the project',
      description: 'The data folder: embedded database, keys, files. Nothing else on the disk is written.',
      of: folder,
    }),
  ),
  masterKey: read(
    optional('FIREFLY_MASTER_KEY', {
      range: '32 bytes in hex or base64',
      description: 'Wraps every other key. Unset: a file in the data folder.',
      of: key32,
    }),
  ),
  demoPassword: read(
    optional('FIREFLY_DEMO_PASSWORD', {
      range: 'at least 10 characters',
      description:
        'The common password of the demo accounts. Read when they are planted, never printed. Unset: one is made, printed once and kept in `demo-password` of the data folder.',
      of: longEnough(10),
    }),
  ),
  mfaPolicy: read(
    word('MFA_POLICY', ['optional', 'sensitive', 'all'], {
      default: 'sensitive',
      forDemo: 'optional',
      description: 'Who needs a second factor: nobody, whoever holds a sensitive right, or everybody.',
    }),
  ),
  passwordProfile: read(
    word('PASSWORD_PROFILE', ['dengbao', 'asvs'], {
      default: 'dengbao',
      description: 'What passwords follow: 等保 (classes and rotation) or OWASP ASVS (length, no rotation).',
    }),
  ),
  worker: read(
    word('WORKER', ['inside', 'none', 'only'], {
      default: 'inside',
      description: 'Where jobs run: inside this process, not in it, or nothing but jobs in it.',
    }),
  ),
  executor: read(
    word('EXECUTOR', ['jit', 'js'], {
      default: 'jit',
      description:
        'What runs operations: compiled (graphql-jit) or the reference (graphql-js). Answers are equal.',
    }),
  ),
  requestDeadline: read(
    whole(
      { name: 'REQUEST_DEADLINE', from: 1, to: 60 },
      { default: '10', description: 'Seconds after which a request is stopped and answered `TIMED_OUT`.' },
    ),
  ),
  concurrency: read(
    whole(
      { name: 'CONCURRENCY', from: 1, to: 10_000 },
      {
        default: '256',
        description: 'Requests worked on at once by one process; one more is answered `BUSY`.',
      },
    ),
  ),
  concurrencyPerPrincipal: read(
    whole(
      { name: 'CONCURRENCY_PER_PRINCIPAL', from: 1, to: 10_000 },
      { default: '48', description: 'The same for one account, or one address of callers not signed in.' },
    ),
  ),
  ratePerPrincipal: read(
    whole(
      { name: 'RATE_PER_PRINCIPAL', from: 1, to: 100_000_000 },
      {
        default: '6000',
        description: 'Operations (root fields) a minute of one account, over all processes.',
      },
    ),
  ),
  ratePerAddress: read(
    whole(
      { name: 'RATE_PER_ADDRESS', from: 1, to: 100_000_000 },
      { default: '1200', description: 'The same for one address (IPv6: one /64) of callers not signed in.' },
    ),
  ),
  logLevel: read(
    word('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      default: 'info',
      description: 'How much is logged; each request is one line at `info`.',
    }),
  ),
  metricsToken: read(
    optional('METRICS_TOKEN', {
      range: 'at least 16 characters',
      description: 'Opens `/metrics` from elsewhere, as a bearer token. Unset: loopback alone.',
      of: longEnough(16),
    }),
  ),
  outboundAllow: read(
    list('OUTBOUND_ALLOW', {
      range: 'host:port, separated by commas',
      description: 'The only destinations the product may call; private addresses only when listed exactly.',
      of: destination,
    }),
  ),
});
