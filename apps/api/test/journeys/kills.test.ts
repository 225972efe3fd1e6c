import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeads } from '../../src/database/heads.ts';
import { Keys, masterKeyIn } from '../../src/database/keys.ts';
import { asSuperuser } from '../../src/database/roles.ts';
import { verifyAudit } from '../../src/database/verify.ts';
import { type Asker, askerAt } from '../asker.ts';
import { demoPassword } from '../demo.ts';
import { type CountyProcess, gone, isAlive, kill, startCounty } from './county-process.ts';

const kills = Number(process.env.KILLS ?? 2);
const writers = 8;

const register = `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } replayed } }`;

/** What a writer sent: again and again with one key, until it was told that it is done. */
interface Sent {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly divisionId: string;
}

let folder: string;
let county: CountyProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firefly-kills-'));
  county = await startCounty(folder);
}, 120_000);
afterAll(async () => {
  try {
    await kill(county);
    await gone(county.database.pid);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 20_000);

test(
  `whatever was acknowledged outlives the death of the server, once (${kills} kills)`,
  async () => {
    const told = new Map<string, string>();
    let untold: Sent[] = [];
    let repeated = 0;
    for (let round = 0; round < kills; round += 1) {
      const civil = await askerAt(county.address).signIn('civil.county', demoPassword);
      const divisionId = await division(civil);
      const writing = Array.from({ length: writers }, () => write(civil, divisionId, told));
      await pause(50 + Math.random() * 600);
      await kill(county);
      untold = (await Promise.all(writing)).flat();

      const left = county.database.pid;
      // Every other time at once, while the old database is still closing.
      if (round % 2) await gone(left);
      county = await startCounty(folder);
      // Each process leases a part of the minute's operations, and a killed one gives nothing back.
      await query('delete from rate_limit');
      expect(isAlive(left)).toBe(false);
      expect(await missing(told)).toEqual([]);

      const again = await askerAt(county.address).signIn('civil.county', demoPassword);
      const answers = await Promise.all(untold.map(input => again.ok(register, { input })));
      repeated += answers.filter(({ registerPerson }) => registerPerson.replayed).length;
      for (const [index, { name }] of untold.entries())
        told.set(name, answers[index].registerPerson.person.id);
    }
    expect(told.size).toBeGreaterThan(kills * writers);
    expect(await missing(told)).toEqual([]);
    expect(await twice()).toEqual([]);
    expect(await notAuditedOnce()).toEqual([]);
    await expect.poll(unsealed, { timeout: 60_000 }).toEqual([]);
    expect(await verified()).toBeUndefined();
    process.stderr.write(`${kills} kills: ${told.size} writes, ${repeated} done but unacknowledged\n`);
  },
  60_000 + kills * 15_000,
);

/** Registers one person after the other until the server is gone; answers what it never heard back of. */
async function write(civil: Asker, divisionId: string, told: Map<string, string>): Promise<Sent[]> {
  for (;;) {
    const input = { idempotencyKey: crypto.randomUUID(), name: newName(), divisionId };
    const heard = await civil.ask(register, { input }).catch(() => undefined);
    const id = heard?.data?.registerPerson?.person.id;
    if (!id) return [input];
    told.set(input.name, id);
  }
}

/** Nobody else has it; a name has letters alone. */
const newName = () => `Kill ${crypto.randomUUID().replace(/[^a-f]/g, '')} ${letters((named += 1))}`;
const letters = (number: number): string =>
  String(number).replace(/\d/g, digit => 'ghijklmnop'.charAt(Number(digit)));
let named = 0;

async function division(civil: Asker): Promise<string> {
  const { divisions } = await civil.ok(`{ divisions(filter: { name: "谷脚镇" }) { nodes { id } } }`);
  return divisions.nodes[0].id;
}

const query = <Row extends object>(text: string): Promise<Row[]> =>
  asSuperuser(county.database.url, async client => (await client.query<Row>(text)).rows);

const written = () => query<{ name: string }>(`select name from person where name like 'Kill %'`);

/** Acknowledged, and not there. */
async function missing(told: ReadonlyMap<string, string>): Promise<string[]> {
  const there = new Set((await written()).map(({ name }) => name));
  return [...told.keys()].filter(name => !there.has(name));
}

const twice = () =>
  query(`select name from person where name like 'Kill %' group by name having count(*) > 1`);

const notAuditedOnce = () =>
  query(`
    select p.name, count(e.id) from person p left join audit_entry e on e.object_id = p.id and e.outcome = 'DONE'
    where p.name like 'Kill %' group by p.id having count(e.id) <> 1`);

const unsealed = () =>
  query(`select id from audit_entry where id not in (select entry_id from audit_seal) limit 1`);

async function verified() {
  const keys = new Keys(masterKeyIn(join(folder, 'keys', 'master')));
  const heads = await readHeads(join(folder, 'audit-heads.jsonl'), keys.signing('audit-heads'));
  expect(heads).not.toEqual([]);
  return asSuperuser(county.database.url, client => verifyAudit(client, { keys, copied: heads }));
}
