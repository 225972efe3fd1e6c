import { Migration } from '@mikro-orm/migrations';
import { allowWords, forbidWords } from './words.ts';

/** Volunteer homes, stations and points, their visits, supplies and moves. */
export class TheHomes extends Migration {
  override up(): void {
    this.addSql(tables);
    for (const at of ofTables) this.addSql(allowWords(at, tableWords));
    this.addSql(allowWords(ofPermissions, permissionWords));
  }

  override down(): void {
    this.addSql(forbidWords(ofPermissions, permissionWords));
    for (const at of ofTables) this.addSql(forbidWords(at, tableWords));
    this.addSql('drop table supply_move, supply, home_visit, home cascade;');
  }
}

/** The lists of the console that may be arranged and saved. */
const ofTables = [
  { table: 'saved_view', column: 'table' },
  { table: 'table_layout', column: 'table' },
];

const tableWords = [
  'volunteerHomes',
  'socialWorkStations',
  'socialWorkPoints',
  'homeVisits',
  'homeSupplies',
  'supplyMoves',
];

const ofPermissions = { table: 'prohibition', column: 'permission' };

const permissionWords = [
  'homes.read',
  'homes.create',
  'homes.update',
  'homes.close',
  'homes.recordVisit',
  'homes.addSupply',
  'homes.updateSupply',
  'homes.moveSupplies',
];

const tables = `
create table "home" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "kind" text not null,
  "level" text not null,
  "name" varchar(255) not null,
  "state" text not null,
  "host" text null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "address" varchar(255) null,
  "contact" varchar(255) null,
  "work_phone" varchar(255) null,
  "facilities" text[] not null,
  "opening_hours" jsonb not null,
  "closed_on" date null,
  "close_reason" text null,
  primary key ("id")
);
create index "home_name" on "home" ("name", "id");
create index "home_newest" on "home" ("created_at", "id");
create index "home_kind_name" on "home" ("kind", "name", "id");
create index "home_division" on "home" ("division_id", "name", "id");
create index "home_department" on "home" ("department_id", "name", "id");
create index "home_path" on "home" ("path", "name", "id");
create unique index "home_one_in_a_village" on "home" ("division_id") where kind = 'VOLUNTEER_HOME' and level = 'VILLAGE' and state = 'ACTIVE';
create unique index "home_one_station_in_a_town" on "home" ("division_id") where kind = 'SOCIAL_WORK_STATION' and state = 'ACTIVE';

create table "home_visit" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "home_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "visited_on" date not null,
  "visitor" varchar(255) not null,
  "purpose" text not null,
  "people" int not null,
  "recorded_by" varchar(255) null,
  primary key ("id")
);
create index "home_visit_day" on "home_visit" ("home_id", "visited_on", "id");
create index "home_visit_department" on "home_visit" ("department_id", "id");

create table "supply" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "home_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "name" varchar(255) not null,
  "unit" varchar(255) not null,
  "quantity" int not null default 0,
  "minimum" int not null,
  primary key ("id")
);
create index "supply_name" on "supply" ("home_id", "name", "id");
create index "supply_department" on "supply" ("department_id", "id");
alter table "supply" add constraint "supply_name_once" unique ("home_id", "name");

create table "supply_move" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "supply_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "kind" text not null,
  "quantity" int not null,
  "stock_left" int not null,
  "note" text null,
  "recorded_by" varchar(255) null,
  primary key ("id")
);
create index "supply_move_newest" on "supply_move" ("supply_id", "created_at", "id");
create index "supply_move_department" on "supply_move" ("department_id", "id");

alter table "home" add constraint "home_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "home" add constraint "home_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "home" add constraint "home_station_stands_in_a_town" check (kind <> 'SOCIAL_WORK_STATION' or level = 'TOWN');
alter table "home" add constraint "home_point_names_its_host" check ((kind = 'SOCIAL_WORK_POINT') = (host is not null));
alter table "home" add constraint "home_closes_with_a_reason" check ((state = 'CLOSED') = (closed_on is not null and close_reason is not null));
alter table "home" add constraint "home_kind_check" check ("kind" in ('VOLUNTEER_HOME', 'SOCIAL_WORK_STATION', 'SOCIAL_WORK_POINT'));
alter table "home" add constraint "home_level_check" check ("level" in ('TOWN', 'VILLAGE'));
alter table "home" add constraint "home_state_check" check ("state" in ('ACTIVE', 'CLOSED'));
alter table "home" add constraint "home_host_check" check ("host" in ('DAY_CARE_CENTRE', 'MUTUAL_AID_SITE'));

alter table "home_visit" add constraint "home_visit_home_id_foreign" foreign key ("home_id") references "home" ("id");
alter table "home_visit" add constraint "home_visit_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "home_visit" add constraint "home_visit_of_somebody" check (people > 0);

alter table "supply" add constraint "supply_home_id_foreign" foreign key ("home_id") references "home" ("id");
alter table "supply" add constraint "supply_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "supply" add constraint "supply_is_never_owed" check (quantity >= 0 and minimum >= 0);

alter table "supply_move" add constraint "supply_move_supply_id_foreign" foreign key ("supply_id") references "supply" ("id");
alter table "supply_move" add constraint "supply_move_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "supply_move" add constraint "supply_move_of_something" check (quantity > 0 and stock_left >= 0);
alter table "supply_move" add constraint "supply_move_kind_check" check ("kind" in ('RECEIVED', 'USED', 'DISCARDED'));
`;
