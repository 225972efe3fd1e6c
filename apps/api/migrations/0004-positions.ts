import { platformKeys, platformLabels, platformPurposes } from '@firefly/domain/platforms';
import { Migration } from '@mikro-orm/migrations';
import { allowWords, forbidWords } from './words.ts';

/** The five platforms, and the positions that serve them. */
export class Positions extends Migration {
  override up(): void {
    this.addSql(tables);
    for (const [index, key] of platformKeys.entries()) {
      const texts = [platformLabels[key], platformPurposes[key]].flatMap(({ zh, en }) => [zh, en]);
      this.addSql(
        `insert into "platform" ("id", "key", "name", "name_en", "purpose", "purpose_en", "place")
         values (uuidv7(), ${[key, ...texts].map(quoted).join(', ')}, ${index + 1});`,
      );
    }
    for (const at of ofTables) this.addSql(allowWords(at, tableWords));
    this.addSql(allowWords(ofPermissions, permissionWords));
  }

  override down(): void {
    this.addSql('drop table "position_share", "position_file", "service_position", "platform";');
    this.addSql(forbidWords(ofPermissions, permissionWords));
    for (const at of ofTables) this.addSql(forbidWords(at, tableWords));
  }
}

const ofTables = [
  { table: 'saved_view', column: 'table' },
  { table: 'table_layout', column: 'table' },
] as const;
const tableWords = ['positions'];

const ofPermissions = { table: 'prohibition', column: 'permission' } as const;
const permissionWords = [
  'platforms.read',
  'platforms.readPositions',
  'platforms.createPosition',
  'platforms.updatePosition',
  'platforms.closePosition',
  'platforms.reopenPosition',
  'platforms.sharePosition',
  'platforms.unsharePosition',
  'platforms.addPositionPhoto',
  'platforms.removePositionPhoto',
  'platforms.addPositionDocument',
  'platforms.removePositionDocument',
];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const tables = `
create table "platform" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "key" text not null,
  "name" varchar(255) not null,
  "name_en" varchar(255) not null,
  "purpose" text not null,
  "purpose_en" text not null,
  "place" int not null,
  primary key ("id")
);
alter table "platform" add constraint "platform_key_unique" unique ("key");
create index "platform_place" on "platform" ("place", "id");

create table "service_position" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "name" varchar(255) not null,
  "kind" text not null,
  "platforms" text[] not null,
  "state" text not null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "lines" uuid[] not null,
  "address" varchar(255) null,
  "introduction" text null,
  "opening_hours" jsonb not null,
  "facilities" text[] not null,
  "capacity" int null,
  "work_phone" varchar(255) null,
  "contact_id" uuid null,
  "closed_on" date null,
  "closed_reason" text null,
  primary key ("id")
);
create index "position_name" on "service_position" ("name", "id");
create index "position_newest" on "service_position" ("created_at", "id");
create index "position_path" on "service_position" ("path", "id");
create index "position_department" on "service_position" ("department_id", "id");
create index "position_division_name" on "service_position" ("division_id", "name", "id");
create index "position_division_newest" on "service_position" ("division_id", "created_at", "id");
create index "position_contact" on "service_position" ("contact_id");
create index "position_lines" on "service_position" using gin ("lines");
create index "position_platforms" on "service_position" using gin ("platforms");
create unique index "position_open_name" on "service_position" ("department_id", "division_id", "name") where state = 'OPEN';

create table "position_share" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "position_id" uuid not null,
  "department_id" uuid not null,
  "reason" text not null,
  primary key ("id")
);
create index "position_share_newest" on "position_share" ("position_id", "created_at", "id");
create index "position_share_department" on "position_share" ("department_id");
alter table "position_share" add constraint "position_share_position_id_department_id_unique" unique ("position_id", "department_id");

create table "position_file" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "position_id" uuid not null,
  "file_id" uuid not null,
  "kind" text not null,
  "caption" varchar(255) null,
  primary key ("id")
);
create index "position_file_list" on "position_file" ("position_id", "created_at", "id");
alter table "position_file" add constraint "position_file_file_id_unique" unique ("file_id");

alter table "platform" add constraint "platform_key_check" check ("key" in ('THEORY', 'EDUCATION', 'FITNESS', 'SCIENCE', 'CULTURE'));

alter table "service_position" add constraint "service_position_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "service_position" add constraint "service_position_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "service_position" add constraint "service_position_contact_id_foreign" foreign key ("contact_id") references "person" ("id") on delete set null;
alter table "service_position" add constraint "position_serves_a_platform" check (cardinality(platforms) > 0 and platforms <@ array['THEORY', 'EDUCATION', 'FITNESS', 'SCIENCE', 'CULTURE']::text[]);
alter table "service_position" add constraint "position_is_on_the_line_of_its_keeper" check (lines @> array[department_id]);
alter table "service_position" add constraint "position_holds_somebody" check (capacity > 0);
alter table "service_position" add constraint "position_closed_with_a_reason" check ((state = 'CLOSED') = (closed_on is not null and closed_reason is not null));
alter table "service_position" add constraint "service_position_kind_check" check ("kind" in ('PARTY_SCHOOL', 'PARTY_ROOM', 'MORALITY_HALL', 'VILLAGE_PARTY_SITE', 'CULTURE_SERVICE_CENTRE', 'LECTURE_SITE', 'SCHOOL', 'VOCATIONAL_SCHOOL', 'YOUTH_PALACE', 'SPORTS_VENUE', 'SCHOOL_SPORTS_FACILITY', 'SCIENCE_SITE', 'FARM_LIBRARY', 'AGRICULTURE_BASE', 'WORKSHOP', 'CULTURE_STATION', 'CULTURE_HALL', 'LIBRARY', 'CINEMA', 'CENTRE', 'INSTITUTE', 'STATION', 'POINT'));
alter table "service_position" add constraint "service_position_state_check" check ("state" in ('OPEN', 'CLOSED'));

alter table "position_share" add constraint "position_share_position_id_foreign" foreign key ("position_id") references "service_position" ("id");
alter table "position_share" add constraint "position_share_department_id_foreign" foreign key ("department_id") references "department" ("id");

alter table "position_file" add constraint "position_file_position_id_foreign" foreign key ("position_id") references "service_position" ("id");
alter table "position_file" add constraint "position_file_file_id_foreign" foreign key ("file_id") references "file" ("id");
alter table "position_file" add constraint "position_file_kind_check" check ("kind" in ('PHOTO', 'DOCUMENT'));`;
