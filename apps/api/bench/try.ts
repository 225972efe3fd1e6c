import { startPostgres } from '@firefly/local-postgres';
import { prepareDatabase, asSuperuser } from '../src/database/roles.ts';
import { fillCounties } from './county/fill.ts';
const server = await startPostgres({ folder: '/tmp/bench-try/postgres' });
try {
  const scale = Number(process.argv[2] ?? 1);
  await asSuperuser(server.url, c => c.query('drop database if exists try_x'));
  await asSuperuser(server.url, c => c.query('create database try_x template firefly owner firefly_owner'));
  const { owner } = await prepareDatabase(server.url, 'try_x');
  const t = Date.now();
  console.log(await fillCounties(owner, scale), Date.now() - t);
  await asSuperuser(owner.replace('firefly_owner','postgres'), async c => {
    for (const q of ["select department.code, tier, count(*), sum(member_count) from team join department on department.id=department_id group by 1,2 order by 1,2 limit 30", "select min(member_count), max(member_count), avg(member_count) from team", "select count(*) from person where cardinality(teams)=0", "select code, name, path from team order by code limit 5", "select name, path from division where level in ('COUNTY','TOWN') order by path limit 20","select md5(string_agg(t::text, '' order by code)) from (select code, name, member_count, path from team) t", "select role, main, until is null as open, count(*) from membership group by 1,2,3"])
      console.table((await c.query(q)).rows);
  });
} finally { await server.stop(); }
