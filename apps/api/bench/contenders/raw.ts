import { createHash } from 'node:crypto';
import { fastify } from 'fastify';
import pg from 'pg';
import { questions, type Viewer } from '../questions/index.ts';
import type { Serving } from './serving.ts';

/** The limit: one hand-written, prepared statement a question, its JSON text passed on as it is. */
export async function serveRaw({ databaseUrl, poolSize, ready }: Serving): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const server = fastify();
  for (const { name, raw } of questions) {
    const answer = async (viewer: Viewer): Promise<string> => {
      const { rows } = await pool.query<Answer>({ name, text: raw.text, values: [...raw.values(viewer)] });
      return `{"data":${rows[0]?.data}}`;
    };
    server.post<{ Body: Viewer }>(`/${name}`, async ({ body }, reply) => {
      const data = await answer(body);
      return reply.type(json).send(data);
    });
    server.post(`/signed-in/${name}`, async ({ headers }, reply) => {
      const viewer = await signedIn(pool, headers.authorization ?? '');
      if (!viewer) return reply.code(401).send();
      return reply.type(json).send(await answer(viewer));
    });
  }
  await server.listen({ host: '127.0.0.1', port: 0 });
  ready(server.server.address());
}

interface Answer {
  readonly data: string;
}

const json = 'application/json; charset=utf-8';

/** What even a hand-written server must ask when rights count at the next request: whose session, which grant. */
async function signedIn(pool: pg.Pool, authorization: string): Promise<Viewer | undefined> {
  const hash = createHash('sha256').update(authorization.slice('Bearer '.length)).digest('base64url');
  const { rows } = await pool.query<Viewer>({ name: 'session', text: session, values: [hash] });
  return rows[0];
}

const session = `
  select a.username, d.path as block, g.department_id as line
  from session s
    join account a on a.id = s.account_id
    join access_grant g on g.account_id = a.id
    join division d on d.id = g.division_id
  where s.token_hash = $1 and s.ended_at is null and s.idle_until > now() and s.ends_at > now() and a.state = 'ACTIVE'
    and g.role_key = 'DEPARTMENT_MANAGER' and g.revoked_at is null and g.starts_at <= now()
    and (g.ends_at is null or g.ends_at > now())`;
