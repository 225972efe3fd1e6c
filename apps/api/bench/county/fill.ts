import pg from 'pg';
import { lines, people } from './lines.ts';
import { made } from './made.ts';
import { furtherPeople } from './people.ts';
import { furtherTeams } from './teams.ts';
import { furtherUnits } from './units.ts';

/** What a filled database holds. */
export interface Size {
  readonly counties: number;
  readonly divisions: number;
  readonly teams: number;
  readonly people: number;
  readonly memberships: number;
}

/** Fills a database that holds the seeded county up to `scale` counties of the published size; the same each time. */
export async function fillCounties(ownerUrl: string, scale: number): Promise<Size> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(made);
    await runAll(client, furtherUnits, scale);
    await runAll(client, furtherTeams, JSON.stringify(lines));
    await runAll(client, furtherPeople, people);
    await client.query('vacuum analyze');
    return await sizeOf(client);
  } finally {
    await client.end();
  }
}

/** Each step builds on the tables of those before it, so the planner is told of them in between. */
async function runAll(client: pg.Client, statements: readonly string[], value: unknown): Promise<void> {
  for (const text of statements) {
    await client.query(text, text.includes('$1') ? [value] : []);
    await client.query('analyze');
  }
}

async function sizeOf(client: pg.Client): Promise<Size> {
  const { rows } = await client.query<Size>(`
    select (select count(*)::int from division where level = 'COUNTY') as counties,
      (select count(*)::int from division) as divisions, (select count(*)::int from team) as teams,
      (select count(*)::int from person) as people, (select count(*)::int from membership) as memberships`);
  const [size] = rows;
  if (!size) throw new Error('The database did not say what it holds');
  return size;
}
