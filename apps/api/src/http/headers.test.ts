import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let edge: Edge;
beforeAll(
  async () => void (edge = await openEdge({ environment: { PUBLIC_ORIGIN: 'https://firefly.example.cn' } })),
);
afterAll(() => edge.close());

const rules = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

test('browsers are told what the console may do', async () => {
  const { headers } = await edge.send({ path: '/livez', method: 'GET' });
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of rules) {
    expect(policy.split(';')).toContain(rule);
  }
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('answers of GraphQL may be used for nothing else', async () => {
  const { headers } = await edge.send({ body: '{', headers: { 'content-type': 'application/json' } });
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
});

test('without TLS no browser is told to insist on it', async () => {
  const plain = await openEdge();
  const { headers } = await fetch(`${plain.address}/livez`);
  expect(headers.get('strict-transport-security')).toBeNull();
  await plain.close();
});
