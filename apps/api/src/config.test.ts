import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, WrongSetting } from './config.ts';
import { settingsPage } from './settings-page.ts';

test('without settings the product serves this machine alone, with the embedded database and the demo', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: undefined,
    mfaPolicy: 'optional',
    passwordProfile: 'dengbao',
    worker: 'inside',
    executor: 'jit',
    requestDeadline: 10,
    trustProxy: [],
  });
});

test('with a database of its own, sensitive rights need a second factor', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://app@db/firefly' }).mfaPolicy).toBe('sensitive');
});

test.each([
  ['PORT', '65536', 'a whole number from 0 to 65535'],
  ['PORT', '-1', 'a whole number'],
  ['PORT', '4000x', 'a whole number'],
  ['POOL_SIZE', '11', 'from 1 to 10'],
  ['REQUEST_DEADLINE', '0', 'from 1 to 60'],
  ['RATE_PER_PRINCIPAL', '0', 'from 1'],
  ['MFA_POLICY', 'never', 'one of optional, sensitive, all'],
  ['EXECUTOR', 'JIT', 'one of jit, js'],
  ['DATABASE_URL', 'mysql://db', 'a postgres:// address'],
  ['PUBLIC_ORIGIN', 'https://firefly.example.cn/console', 'an origin'],
  ['TRUST_PROXY', '10.0.0.0/33', 'addresses or networks'],
  ['TRUST_PROXY', '127.0.0.1,proxy', 'addresses or networks'],
  ['FIREFLY_MASTER_KEY', 'short', '32 bytes'],
  ['FIREFLY_DEMO_PASSWORD', 'short', 'at least 10 characters'],
  ['METRICS_TOKEN', 'short', 'at least 16 characters'],
  ['OUTBOUND_ALLOW', 'https://example.cn', 'host:port'],
  ['HOST', 'http://localhost', 'a host name'],
])('%s=%s is refused by its name and its range', (name, text, range) => {
  const read = (): unknown => readConfig({ DATABASE_URL: 'postgres://app@db/firefly', [name]: text });
  expect(read).toThrow(WrongSetting);
  expect(read).toThrow(name);
  expect(read).toThrow(range);
});

test('a refusal never repeats what may be a secret', () => {
  expect(() => readConfig({ FIREFLY_MASTER_KEY: 'c2VjcmV0' })).not.toThrow(/c2VjcmV0/);
});

test('an owner without a database is a mistake', () => {
  expect(() => readConfig({ DATABASE_OWNER_URL: 'postgres://owner@db/firefly' })).toThrow('DATABASE_URL');
});

test('a key may be written in hex or base64, and lists with spaces', () => {
  const hex = 'ab'.repeat(32);
  expect(readConfig({ FIREFLY_MASTER_KEY: hex }).masterKey).toEqual(Buffer.from(hex, 'hex'));
  expect(
    readConfig({ FIREFLY_MASTER_KEY: Buffer.from(hex, 'hex').toString('base64') }).masterKey,
  ).toHaveLength(32);
  expect(readConfig({ OUTBOUND_ALLOW: 'a.cn:443, [fd00::1]:8080' }).outboundAllow).toEqual([
    'a.cn:443',
    '[fd00::1]:8080',
  ]);
});

test('a setting that is empty is not set', () => {
  expect(readConfig({ PORT: '', METRICS_TOKEN: ' ' })).toMatchObject({ port: 4000, metricsToken: undefined });
});

test('nobody changes the settings once they are read', () =>
  expect(Object.isFrozen(readConfig({}))).toBe(true));

test('the manual lists every setting as it is', () => {
  const manual = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
  expect(manual).toContain(settingsPage());
});
