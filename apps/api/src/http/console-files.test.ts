import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, openEdge } from './edge.fixture.ts';

let folder: string;
let edge: Edge;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firefly-console-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>萤火</title>');
  await writeFile(join(folder, 'dist/emblem.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'dist/assets/entry-4f2a.js'), 'export {};');
  edge = await openEdge({ console: join(folder, 'dist') });
});

afterAll(async () => {
  await edge.close();
  await rm(folder, { recursive: true });
});

const open = (path: string, accept = 'text/html') => fetch(edge.address + path, { headers: { accept } });

test.each(['/', '/index.html', '/teams', '/teams/team_01j?tab=members'])(
  '%s opens the console, never an old one',
  async path => {
    const page = await open(path);
    expect(await page.text()).toContain('萤火');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-store');
  },
);

test('what is named by its content is kept for ever, the rest is asked for again', async () => {
  expect((await open('/assets/entry-4f2a.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await open('/emblem.svg')).headers.get('cache-control')).toBe('no-cache');
});

test.each([
  ['/assets/gone-0000.js', 'text/html'],
  ['/teams', 'application/json'],
  ['/assets/..%2f..%2fsecret.txt', 'text/html'],
  ['/..%2fsecret.txt', '*/*'],
])('%s for %s is not found, in JSON', async (path, accept) => {
  const missing = await open(path, accept);
  expect(missing.status).toBe(404);
  expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('GraphQL stays GraphQL', async () => {
  expect((await open('/graphql')).headers.get('content-type')).toContain('application/json');
});

test('without a console the server speaks GraphQL alone', async () => {
  const plain = await openEdge();
  const page = await fetch(plain.address, { headers: { accept: 'text/html' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  await plain.close();
});
