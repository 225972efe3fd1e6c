import type pg from 'pg';
import { idOf } from '../../src/graphql/ids.ts';

/** A row of the county that a document names, as the wire knows it. */
export interface Thing {
  readonly id: string;
  readonly version: number;
}

interface Kind {
  readonly prefix: string;
  /** Finds the row: $1 is its name, or what stands before the slash, $2 what stands behind. */
  readonly sql: string;
}

/** What documents may name after an `@`, and how each is called; packages/schema/README.md says it for readers. */
const kinds: Readonly<Record<string, Kind>> = {
  division: {
    prefix: 'division',
    sql: `select d.id, d.version from division d left join division above on above.id = d.parent_id
      where case when $2 = '' then d.name = $1 else above.name = $1 and d.name = $2 end order by d.id limit 1`,
  },
  department: { prefix: 'department', sql: `select id, version from department where $2 = '' and code = $1` },
  dictionary: { prefix: 'dictionary', sql: `select id, version from dictionary where $2 = '' and key = $1` },
  entry: {
    prefix: 'entry',
    sql: `select e.id, e.version from dictionary_entry e join dictionary d on d.id = e.dictionary_id
      where d.key = $1 and e.code = $2`,
  },
  team: { prefix: 'team', sql: `select id, version from team where $2 = '' and name = $1` },
  membership: {
    prefix: 'membership',
    sql: `select m.id, m.version from membership m join team t on t.id = m.team_id
      where t.name = $1 and m.role = $2 and m.until is null order by m.id limit 1`,
  },
  unification: {
    prefix: 'unification',
    sql: `select u.id, u.version from unification u join team t on t.id = u.team_id where t.name = $1 and u.item = $2`,
  },
  person: {
    prefix: 'person',
    sql: `select p.id, p.version from person p left join membership m on m.person_id = p.id and m.until is null
        left join team t on t.id = m.team_id
      where case when $2 = '' then p.name = $1 else t.name = $1 and m.role = $2 end order by p.id limit 1`,
  },
  volunteer: {
    prefix: 'volunteer',
    sql: `select v.id, v.version from volunteer v left join membership m on m.person_id = v.person_id and m.until is null
        left join team t on t.id = m.team_id
      where case when $1 = 'minor' then v.guardian_name is not null else t.name = $1 and m.role = $2 end order by v.person_id limit 1`,
  },
  consent: {
    prefix: 'consent',
    sql: `select c.id, c.version from consent c join membership m on m.person_id = c.person_id and m.role = 'MEMBER'
        join team t on t.id = m.team_id
      where t.name = $1 and c.purpose = $2 and m.until is null order by c.person_id limit 1`,
  },
  account: { prefix: 'account', sql: `select id, version from account where $2 = '' and username = $1` },
  position: {
    prefix: 'position',
    sql: `select id, version from service_position where $2 = '' and name = $1`,
  },
  platform: { prefix: 'platform', sql: `select id, version from platform where $2 = '' and key = $1` },
  share: {
    prefix: 'position_share',
    sql: `select s.id, s.version from position_share s join service_position p on p.id = s.position_id
        join department d on d.id = s.department_id where p.name = $1 and d.code = $2`,
  },
  photo: {
    prefix: 'position_file',
    sql: `select f.id, f.version from position_file f join service_position p on p.id = f.position_id
      where p.name = $1 and f.kind = $2 order by f.id limit 1`,
  },
  role: { prefix: 'role', sql: `select id, version from role where $2 = '' and key = $1` },
  grant: {
    prefix: 'grant',
    sql: `select g.id, g.version from access_grant g join account a on a.id = g.account_id
      where a.username = $1 and g.role_key = $2`,
  },
  prohibition: {
    prefix: 'prohibition',
    sql: `select p.id, p.version from prohibition p join account a on a.id = p.account_id
      where a.username = $1 and p.permission = $2`,
  },
  view: { prefix: 'view', sql: `select id, version from saved_view where $2 = '' and name = $1` },
  layout: {
    prefix: 'layout',
    sql: `select l.id, l.version from table_layout l join account a on a.id = l.account
      where a.username = $1 and l."table" = $2`,
  },
  organization: {
    prefix: 'organization',
    sql: `select id, version from social_organization where $2 = '' and name = $1`,
  },
  base: { prefix: 'base', sql: `select id, version from incubation_base where $2 = '' and name = $1` },
  incubation: {
    prefix: 'incubation',
    sql: `select i.id, i.version from incubation i join social_organization o on o.id = i.organization_id
      where $2 = '' and o.name = $1 order by i.id desc limit 1`,
  },
  worker: {
    prefix: 'worker',
    sql: `select w.id, w.version from social_worker w join division d on d.id = w.division_id
      where $2 = '' and d.name = $1 and w.until is null order by w.id limit 1`,
  },
  home: { prefix: 'home', sql: `select id, version from home where $2 = '' and name = $1` },
  supply: {
    prefix: 'supply',
    sql: `select s.id, s.version from supply s join home h on h.id = s.home_id where h.name = $1 and s.name = $2`,
  },
  visit: {
    prefix: 'visit',
    sql: `select v.id, v.version from home_visit v join home h on h.id = v.home_id
      where $2 = '' and h.name = $1 order by v.id limit 1`,
  },
  move: {
    prefix: 'move',
    sql: `select m.id, m.version from supply_move m join supply s on s.id = m.supply_id join home h on h.id = s.home_id
      where h.name = $1 and s.name = $2 order by m.id limit 1`,
  },
  audit: {
    prefix: 'audit',
    sql: `select id, 1 as version from audit_entry where $2 = '' and operation = $1 order by id desc limit 1`,
  },
};

export const isThing = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** Looked up beside every scope: a document names things whether or not the account that asks may see them. */
export async function findThing(tables: pg.Pool, kind: string, name: string): Promise<Thing> {
  const found = kinds[kind];
  if (!found) throw new Error(`Nothing is called @${kind}`);
  const [first = '', second = ''] = name.split('/');
  const { rows } = await tables.query<Thing>(found.sql, [first, second]);
  const [row] = rows;
  if (!row) throw new Error(`The county has no @${kind}:${name}`);
  return { id: idOf(found.prefix, row.id), version: row.version };
}
