import { asSuperuser } from '../../../src/database/roles.ts';

/** What the demo county does not have yet: rows of every kind, so that every list has something to answer. */
const rows = `
insert into division_succession (id, division_id, successor_id)
  select gen_random_uuid(), d.id, s.id from division d join division s on s.parent_id = d.parent_id and s.id > d.id
  where d.level = 'VILLAGE' order by d.path limit 20;
insert into prohibition (id, account_id, path, account_line_id, permission, division_id, ends_at, reason)
  select gen_random_uuid(), a.id, a.path, a.department_id, 'teams.create', a.division_id,
    case when a.kind = 'STAFF' then now() end, '试用期' from account a;
insert into access_grant (id, account_id, path, account_line_id, role_key, role_id, reach, division_id, starts_at, ends_at, revoked_at, reason)
  select gen_random_uuid(), a.id, a.path, a.department_id, r.key, r.id, 'DIVISION', a.division_id,
    '2026-01-01', case when r.position % 2 = 0 then timestamptz '2026-02-01' end,
    case when r.position % 3 = 0 then timestamptz '2026-01-15' end, '曾任'
  from account a cross join role r where r.position <= 4;
insert into saved_view (id, account, "table", name, query, is_default)
  select gen_random_uuid(), a.id, t, n, 'name=' || n, false
  from account a cross join unnest(array['teams', 'people']) t cross join unnest(array['常用', '逾期', '100%']) n;
insert into table_layout (id, account, "table", columns, density, page_size)
  select gen_random_uuid(), a.id, 'teams', '[{"key":"name","width":120,"visible":true},{"key":"code","visible":false}]', 'COMPACT', 20
  from account a;
insert into audit_entry (id, at, actor_username, actor_name, operation, permission, outcome, object_type, object_id, request_id, changes, key_id, mac)
  select gen_random_uuid(), timestamptz '2026-01-01' + (row_number() over (order by t.id) % 40) * interval '1 day',
    case when t.tier = 'SQUAD' then 'county.office' end, '办公室', 'updateTeam', 'teams.update',
    case when t.tier = 'SQUAD' then 'DONE' else 'REFUSED' end, case when t.state = 'ACTIVE' then 'Team' else 'Gone' end, t.id,
    t.code, '[{"object":"Team","field":"name","before":null,"after":"新名"}]', 'k', 'm'
  from team t;
insert into audit_seal (entry_id, stream, number, previous, hash, genuine)
  select id, 'county', row_number() over (order by id), '', '', object_type = 'Team' from audit_entry where outcome = 'DONE';
insert into file (id, purpose, kind, name, media_type, bytes, width, height, sha256, blob, uploader_id, owner_type, owner_id)
  select gen_random_uuid(), 'positionPhoto', 'PICTURE', p.name || n, 'image/jpeg', 100, 40, 30, '', left(md5(p.name || n), 32),
    (select id from account order by id limit 1), 'position', p.id
  from service_position p cross join generate_series(1, 3) n;
insert into position_file (id, position_id, file_id, kind, caption)
  select gen_random_uuid(), f.owner_id, f.id, case when f.name like '%3' then 'DOCUMENT' else 'PHOTO' end, f.name from file f;
update service_position set contact_id = (select id from person p where p.path = service_position.path order by id limit 1);
update unification set met = true, checked_at = now(), evidence = '照片' where position % 2 = 0;
update membership set until = since + 30 where id::text < '8';
update team set state = 'CLOSED' where code like '%1';
insert into incubation (id, organization_id, base_id, department_id, path, since, until, outcome, note)
  select gen_random_uuid(), o.id, b.id, o.department_id, o.path, o.registered_on, o.registered_on + 30, 'WITHDRAWN', '曾在孵'
  from social_organization o cross join incubation_base b;
update social_organization set state = 'DEREGISTERED', deregistered_on = registered_on, deregister_reason = '停办' where kind = 'FOUNDATION';
update social_worker set until = since where qualification = 'SENIOR';
insert into supply (id, home_id, department_id, path, name, unit, quantity, minimum)
  select gen_random_uuid(), h.id, h.department_id, h.path, n, '件', length(h.name), 9 from home h cross join unnest(array['雨伞', '急救箱']) n;
insert into supply_move (id, supply_id, department_id, path, kind, quantity, stock_left)
  select gen_random_uuid(), s.id, s.department_id, s.path, k, 5, 5 from supply s cross join unnest(array['RECEIVED', 'DISCARDED']) k;
insert into home_visit (id, home_id, department_id, path, visited_on, visitor, purpose, people)
  select gen_random_uuid(), h.id, h.department_id, h.path, date '2026-01-01' + d, '分队', '检查', d + 1 from home h cross join generate_series(0, 2) d;
update home set state = 'CLOSED', closed_on = '2026-01-09', close_reason = '搬迁' where name like '%社区%';`;

export const fillHouse = (ownerUrl: string): Promise<unknown> =>
  asSuperuser(ownerUrl, client => client.query(rows));
