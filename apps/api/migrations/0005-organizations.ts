import { Migration } from '@mikro-orm/migrations';
import { allowWords, forbidWords } from './words.ts';

/** Social organisations, incubation bases, incubations and social workers. */
export class TheOrganizations extends Migration {
  override up(): void {
    this.addSql(tables);
    for (const at of ofTables) this.addSql(allowWords(at, tableWords));
    this.addSql(allowWords(ofPermissions, permissionWords));
  }

  override down(): void {
    this.addSql(forbidWords(ofPermissions, permissionWords));
    for (const at of ofTables) this.addSql(forbidWords(at, tableWords));
    this.addSql('drop table incubation, social_worker, social_organization, incubation_base cascade;');
  }
}

/** The lists of the console that may be arranged and saved. */
const ofTables = [
  { table: 'saved_view', column: 'table' },
  { table: 'table_layout', column: 'table' },
];

const tableWords = [
  'socialOrganizations',
  'organizationIncubations',
  'organizationWorkers',
  'incubationBases',
  'baseOrganizations',
  'socialWorkers',
];

const ofPermissions = { table: 'prohibition', column: 'permission' };

const permissionWords = [
  'organizations.read',
  'organizations.registerSocialOrganization',
  'organizations.updateSocialOrganization',
  'organizations.deregisterSocialOrganization',
  'organizations.createIncubationBase',
  'organizations.updateIncubationBase',
  'organizations.closeIncubationBase',
  'organizations.incubate',
  'organizations.endIncubation',
  'organizations.registerSocialWorker',
  'organizations.updateSocialWorker',
  'organizations.leaveSocialWork',
];

const tables = `
create table "incubation_base" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "name" varchar(255) not null,
  "state" text not null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "address" varchar(255) null,
  "capacity" int not null,
  primary key ("id")
);
create index "incubation_base_name" on "incubation_base" ("name", "id");
create index "incubation_base_newest" on "incubation_base" ("created_at", "id");
create index "incubation_base_division" on "incubation_base" ("division_id", "name", "id");
create index "incubation_base_department" on "incubation_base" ("department_id", "name", "id");
create index "incubation_base_path" on "incubation_base" ("path", "name", "id");
create unique index "incubation_base_open_name" on "incubation_base" ("name") where state = 'ACTIVE';

create table "social_organization" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "name" varchar(255) not null,
  "credit_code" varchar(255) not null,
  "kind" text not null,
  "state" text not null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "legal_representative" varchar(255) not null,
  "founded_on" date null,
  "registered_on" date not null,
  "deregistered_on" date null,
  "deregister_reason" text null,
  "base_id" uuid null,
  "data_key" text not null,
  "phone_sealed" text null,
  "phone_index" varchar(255) null,
  "phone_masked" varchar(255) null,
  primary key ("id")
);
create index "social_organization_name" on "social_organization" ("name", "id");
create index "social_organization_newest" on "social_organization" ("created_at", "id");
create index "social_organization_base_name" on "social_organization" ("base_id", "name", "id");
create index "social_organization_base_newest" on "social_organization" ("base_id", "created_at", "id");
create index "social_organization_division" on "social_organization" ("division_id", "name", "id");
create index "social_organization_department" on "social_organization" ("department_id", "name", "id");
create index "social_organization_path" on "social_organization" ("path", "name", "id");
create index "social_organization_phone" on "social_organization" ("phone_index");
alter table "social_organization" add constraint "social_organization_code_once" unique ("credit_code");

create table "incubation" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "organization_id" uuid not null,
  "base_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "since" date not null,
  "until" date null,
  "outcome" text null,
  "note" text null,
  primary key ("id")
);
create index "incubation_organization_since" on "incubation" ("organization_id", "since", "id");
create index "incubation_base_since" on "incubation" ("base_id", "since", "id");
create index "incubation_department" on "incubation" ("department_id", "id");
create unique index "incubation_once" on "incubation" ("organization_id") where "until" is null;

create table "social_worker" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "person_id" uuid not null,
  "qualification" text not null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "organization_id" uuid null,
  "since" date not null,
  "until" date null,
  "certificate_sealed" text null,
  "certificate_index" varchar(255) null,
  "certificate_masked" varchar(255) null,
  primary key ("id")
);
create index "social_worker_since" on "social_worker" ("since", "id");
create index "social_worker_newest" on "social_worker" ("created_at", "id");
create index "social_worker_organization_since" on "social_worker" ("organization_id", "since", "id");
create index "social_worker_organization_newest" on "social_worker" ("organization_id", "created_at", "id");
create index "social_worker_person" on "social_worker" ("person_id", "id");
create index "social_worker_division" on "social_worker" ("division_id", "id");
create index "social_worker_department" on "social_worker" ("department_id", "id");
create index "social_worker_path" on "social_worker" ("path", "id");
create unique index "social_worker_once" on "social_worker" ("person_id") where "until" is null;
create unique index "social_worker_certificate_once" on "social_worker" ("certificate_index") where "until" is null;

alter table "incubation_base" add constraint "incubation_base_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "incubation_base" add constraint "incubation_base_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "incubation_base" add constraint "incubation_base_has_room" check (capacity > 0);
alter table "incubation_base" add constraint "incubation_base_state_check" check ("state" in ('ACTIVE', 'CLOSED'));

alter table "social_organization" add constraint "social_organization_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "social_organization" add constraint "social_organization_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "social_organization" add constraint "social_organization_base_id_foreign" foreign key ("base_id") references "incubation_base" ("id") on delete no action;
alter table "social_organization" add constraint "social_organization_ends_with_a_reason" check ((state = 'DEREGISTERED') = (deregistered_on is not null and deregister_reason is not null));
alter table "social_organization" add constraint "social_organization_ends_after_it_began" check (deregistered_on is null or deregistered_on >= registered_on);
alter table "social_organization" add constraint "social_organization_founded_first" check (founded_on is null or founded_on <= registered_on);
alter table "social_organization" add constraint "social_organization_leaves_its_base" check (base_id is null or state = 'REGISTERED');
alter table "social_organization" add constraint "social_organization_code_form" check (credit_code ~ '^5[123][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$');
alter table "social_organization" add constraint "social_organization_kind_check" check ("kind" in ('SOCIAL_GROUP', 'SOCIAL_SERVICE', 'FOUNDATION'));
alter table "social_organization" add constraint "social_organization_state_check" check ("state" in ('REGISTERED', 'DEREGISTERED'));

alter table "incubation" add constraint "incubation_organization_id_foreign" foreign key ("organization_id") references "social_organization" ("id");
alter table "incubation" add constraint "incubation_base_id_foreign" foreign key ("base_id") references "incubation_base" ("id");
alter table "incubation" add constraint "incubation_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "incubation" add constraint "incubation_ends_after_it_began" check (until is null or until >= since);
alter table "incubation" add constraint "incubation_ends_with_an_outcome" check ((until is null) = (outcome is null));
alter table "incubation" add constraint "incubation_outcome_check" check ("outcome" in ('GRADUATED', 'WITHDRAWN', 'ENDED_BY_BASE'));

alter table "social_worker" add constraint "social_worker_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "social_worker" add constraint "social_worker_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "social_worker" add constraint "social_worker_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "social_worker" add constraint "social_worker_organization_id_foreign" foreign key ("organization_id") references "social_organization" ("id") on delete no action;
alter table "social_worker" add constraint "social_worker_leaves_after_beginning" check (until is null or until >= since);
alter table "social_worker" add constraint "social_worker_qualification_check" check ("qualification" in ('ASSISTANT', 'INTERMEDIATE', 'SENIOR'));
`;
