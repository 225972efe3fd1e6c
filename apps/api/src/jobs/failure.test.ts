import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../test/house.ts';
import { later } from '../graphql/later.ts';
import { poolOf } from '../house.ts';
import { startWorker } from './worker.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ environment: { WORKER: 'none' } });
});
afterAll(() => house.close());

test('a job that fails says in the log which one and what kind of error, and nothing of its people', async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) });
  await house.orm.em
    .fork()
    .transactional(em => later({ em }, 'recountMembers', { team: '张三', person: '李四' }));
  const { orm, filesFolder } = house;
  const worker = await startWorker({ orm, pool: await poolOf(orm), logger: pino(stream), filesFolder });
  await expect.poll(() => lines.join(''), { timeout: 5000 }).toContain('job failed');
  await worker.stop();
  const line = lines.find(text => text.includes('job failed')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ task: 'recountMembers', attempt: '1', code: '22P02' });
  expect(JSON.parse(line).error).toMatch(/\w+/);
  expect(lines.join('')).not.toMatch(/张三|李四/);
});
