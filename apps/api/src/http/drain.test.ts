import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { openEdge } from './edge.fixture.ts';
import { listen } from './listen.ts';

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

const post = (url: string, query: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer clerk' },
    body: JSON.stringify({ query }),
  });

test('on SIGTERM what is under way is answered, and the process ends soon after', async () => {
  child = fork(new URL('drain.fixture.ts', import.meta.url));
  const [url] = await once(child, 'message');
  expect(url).toMatch(/^http/);
  const underWay = post(url, '{ slow }');
  await pause(300);
  const started = Date.now();
  child.kill('SIGTERM');
  await pause(200);
  await expect(post(url, '{ motto }')).rejects.toThrow('fetch failed');
  expect(await (await underWay).json()).toEqual({ data: { slow: 'late' } });
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(0);
  expect(Date.now() - started).toBeLessThan(5000);
}, 20_000);

test('a stop that comes twice, from the terminal and passed on, is one stop', async () => {
  child = fork(new URL('drain.fixture.ts', import.meta.url));
  const [url] = await once(child, 'message');
  const underWay = post(url, '{ slow }');
  await pause(300);
  child.kill('SIGINT');
  await pause(500);
  child.kill('SIGTERM');
  expect(await (await underWay).json()).toEqual({ data: { slow: 'late' } });
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(0);
}, 20_000);

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { server, close } = await openEdge({ listening: false });
  await expect(listen(server, readConfig({ PORT: port }))).rejects.toThrow(`PORT ${port} is taken`);
  await close();
  other.close();
});

test('port 0 picks a free one and says which', async () => {
  const { server, close } = await openEdge({ listening: false });
  expect(await listen(server, readConfig({ PORT: '0' }))).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  await close();
});
