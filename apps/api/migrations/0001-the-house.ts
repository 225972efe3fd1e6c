import { Migration } from '@mikro-orm/migrations';

/** Divisions, departments, people, accounts and rights, settings, teams, and the audit beneath them all. */
export class TheHouse extends Migration {
  override up(): void {
    this.addSql('create sequence division_place;');
    this.addSql(tables);
  }

  override down(): void {
    this.addSql(`drop table ${names} cascade;`);
    this.addSql('drop function team_team_stands_in_its_tree_fn;');
    this.addSql('drop sequence division_place;');
  }
}

const names = `
  "audit_entry", "audit_seal", "department", "dictionary", "dictionary_entry", "division", "division_succession", "idempotency", "person", "account", "preferences", "prohibition", "rate_limit", "role", "access_grant", "saved_view", "session", "refresh_token", "sign_in_delay", "table_layout", "team", "membership", "unification"`;

const tables = `
create table "audit_entry" (
  "id" uuid not null,
  "at" timestamptz(3) not null,
  "actor_id" uuid null,
  "actor_username" varchar(255) null,
  "actor_name" varchar(255) null,
  "actor_department" varchar(255) null,
  "session_id" uuid null,
  "operation" varchar(255) not null,
  "permission" varchar(255) null,
  "outcome" text not null,
  "code" varchar(255) null,
  "object_type" varchar(255) null,
  "object_id" uuid null,
  "line_id" uuid null,
  "reason" text null,
  "request_id" varchar(255) not null,
  "changes" jsonb not null,
  "key_id" varchar(255) not null,
  "mac" varchar(255) not null,
  primary key ("id")
);
create index "audit_entry_newest" on "audit_entry" ("at", "id");
create index "audit_entry_object_id_at_id_index" on "audit_entry" ("object_id", "at", "id");
create index "audit_entry_actor_username_at_id_index" on "audit_entry" ("actor_username", "at", "id");
create index "audit_entry_request_id_index" on "audit_entry" ("request_id");

create table "audit_seal" (
  "entry_id" uuid not null,
  "stream" varchar(255) not null,
  "number" bigint not null,
  "previous" varchar(255) not null,
  "hash" varchar(255) not null,
  "genuine" boolean not null,
  primary key ("entry_id")
);
alter table "audit_seal" add constraint "audit_seal_stream_number_unique" unique ("stream", "number");

create table "department" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "code" varchar(255) not null,
  "name" varchar(255) not null,
  "name_en" varchar(255) not null,
  "position" int not null,
  "livelihood" boolean not null,
  "assumed" boolean not null,
  "state" text not null,
  primary key ("id")
);
alter table "department" add constraint "department_code_unique" unique ("code");
create index "department_position" on "department" ("position", "id");
create index "department_name" on "department" ("name", "id");

create table "dictionary" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "key" varchar(255) not null,
  "name" varchar(255) not null,
  "name_en" varchar(255) not null,
  "description" text null,
  primary key ("id")
);
alter table "dictionary" add constraint "dictionary_key_unique" unique ("key");
create index "dictionary_key" on "dictionary" ("key", "id");

create table "dictionary_entry" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "dictionary_id" uuid not null,
  "code" varchar(255) not null,
  "label" varchar(255) not null,
  "label_en" varchar(255) not null,
  "position" int not null,
  "enabled" boolean not null,
  "usage_count" int not null default 0,
  primary key ("id")
);
create index "dictionary_entry_position" on "dictionary_entry" ("dictionary_id", "position", "id");
create index "dictionary_entry_code" on "dictionary_entry" ("dictionary_id", "code", "id");
alter table "dictionary_entry" add constraint "dictionary_entry_dictionary_id_code_unique" unique ("dictionary_id", "code");

create table "division" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "place" int not null,
  "path" text collate "C" not null,
  "rank" varchar(255) not null,
  "code" varchar(255) null,
  "name" varchar(255) not null,
  "name_en" varchar(255) null,
  "level" text not null,
  "kind" text not null,
  "verified" boolean not null,
  "note" text null,
  "valid_from" date not null,
  "valid_to" date null,
  "parent_id" uuid null,
  primary key ("id")
);
alter table "division" add constraint "division_place_unique" unique ("place");
alter table "division" add constraint "division_path_unique" unique ("path");
create index "division_children" on "division" ("parent_id", "rank", "id");
create index "division_children_name" on "division" ("parent_id", "name", "id");
create index "division_children_newest" on "division" ("parent_id", "created_at", "id");
create index "division_rank" on "division" ("rank", "id");
create index "division_name" on "division" ("name", "id");
create index "division_newest" on "division" ("created_at", "id");
create unique index "division_open_code" on "division" ("code") where "valid_to" is null;
create unique index "division_open_name" on "division" ("parent_id", "name") where "valid_to" is null;

create table "division_succession" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "division_id" uuid not null,
  "successor_id" uuid not null,
  primary key ("id")
);
create index "division_succession_successor_id_index" on "division_succession" ("successor_id");
create index "division_succession_list" on "division_succession" ("division_id", "id");
alter table "division_succession" add constraint "division_succession_division_id_successor_id_unique" unique ("division_id", "successor_id");

create table "idempotency" (
  "principal" varchar(255) not null,
  "operation" varchar(255) not null,
  "key" varchar(255) not null,
  "hash" varchar(255) not null,
  "result_id" uuid null,
  "extras" jsonb null,
  "at" timestamptz(3) not null,
  primary key ("principal", "operation", "key")
);
create index "idempotency_at_index" on "idempotency" ("at");

create table "person" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "name" varchar(255) not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "lines" uuid[] not null,
  "teams" uuid[] not null,
  "data_key" text not null,
  "phone_sealed" text null,
  "phone_index" varchar(255) null,
  "phone_masked" varchar(255) null,
  primary key ("id")
);
create index "person_division_id_index" on "person" ("division_id");
create index "person_phone_index_index" on "person" ("phone_index");
create index "person_name" on "person" ("name", "id");
create index "person_newest" on "person" ("created_at", "id");
create index "person_path" on "person" ("path", "id");
create index "person_lines" on "person" using gin ("lines");
create index "person_teams" on "person" using gin ("teams");

create table "account" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "username" varchar(255) not null,
  "display_name" varchar(255) not null,
  "kind" text not null,
  "state" text not null,
  "person_id" uuid null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "department_id" uuid null,
  "password_hash" text not null,
  "password_changed_at" timestamptz(3) null,
  "must_change_password" boolean not null,
  "password_history" jsonb not null,
  "totp_sealed" text null,
  "totp_confirmed_at" timestamptz(3) null,
  "totp_step" bigint null,
  "recovery_hashes" jsonb not null,
  "failures" int not null default 0,
  "failed_at" timestamptz(3) null,
  "locked_until" timestamptz(3) null,
  "last_sign_in_at" timestamptz(3) null,
  "previous_sign_in_at" timestamptz(3) null,
  primary key ("id")
);
alter table "account" add constraint "account_username_unique" unique ("username");
create index "account_person_id_index" on "account" ("person_id");
create index "account_division_id_index" on "account" ("division_id");
create index "account_department_id_index" on "account" ("department_id");
create index "account_username" on "account" ("username", "id");
create index "account_newest" on "account" ("created_at", "id");
create index "account_path" on "account" ("path", "username", "id");

create table "preferences" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "account" uuid not null,
  "language" text not null,
  "theme" text not null,
  "density" text not null,
  primary key ("id")
);
alter table "preferences" add constraint "preferences_account_unique" unique ("account");

create table "prohibition" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "account_id" uuid not null,
  "path" text collate "C" not null,
  "account_line_id" uuid null,
  "permission" text not null,
  "division_id" uuid not null,
  "ends_at" timestamptz(3) null,
  "lifted_at" timestamptz(3) null,
  "reason" text not null,
  "prohibited_by_id" uuid null,
  primary key ("id")
);
create index "prohibition_division_id_index" on "prohibition" ("division_id");
create index "prohibition_newest" on "prohibition" ("account_id", "created_at", "id");

create table "rate_limit" (
  "key" varchar(255) not null,
  "points" int not null default 0,
  "expire" bigint null,
  primary key ("key")
);

create table "role" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "key" text not null,
  "name" varchar(255) not null,
  "name_en" varchar(255) not null,
  "position" int not null,
  "permissions" text[] not null,
  "duty" text null,
  "sensitive" boolean not null,
  primary key ("id")
);
alter table "role" add constraint "role_key_unique" unique ("key");
create index "role_position" on "role" ("position", "id");

create table "access_grant" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "account_id" uuid not null,
  "path" text collate "C" not null,
  "account_line_id" uuid null,
  "role_key" text not null,
  "role_id" uuid not null,
  "reach" text not null,
  "division_id" uuid null,
  "department_id" uuid null,
  "starts_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) null,
  "revoked_at" timestamptz(3) null,
  "reason" text not null,
  "granted_by_id" uuid null,
  primary key ("id")
);
create index "access_grant_newest" on "access_grant" ("account_id", "created_at", "id");
create index "access_grant_division_id_index" on "access_grant" ("division_id");

create table "saved_view" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "account" uuid not null,
  "table" text not null,
  "name" varchar(255) not null,
  "query" text not null,
  "is_default" boolean not null,
  primary key ("id")
);
create index "saved_view_name" on "saved_view" ("account", "name", "id");
alter table "saved_view" add constraint "saved_view_account_table_name_unique" unique ("account", "table", "name");

create table "session" (
  "id" uuid not null,
  "account_id" uuid not null,
  "token_hash" varchar(255) not null,
  "bearer" boolean not null,
  "started_at" timestamptz(3) not null,
  "seen_at" timestamptz(3) not null,
  "idle_until" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "second_factor" boolean not null,
  "elevated_until" timestamptz(3) null,
  "ended_at" timestamptz(3) null,
  "address" varchar(255) not null,
  "device" varchar(255) not null,
  primary key ("id")
);
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
create index "session_account_id_ended_at_index" on "session" ("account_id", "ended_at");
create index "session_ends_at_index" on "session" ("ends_at");

create table "refresh_token" (
  "id" uuid not null,
  "session_id" uuid not null,
  "token_hash" varchar(255) not null,
  "ends_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
alter table "refresh_token" add constraint "refresh_token_token_hash_unique" unique ("token_hash");
create index "refresh_token_session_id_index" on "refresh_token" ("session_id");
create index "refresh_token_ends_at_index" on "refresh_token" ("ends_at");

create table "sign_in_delay" (
  "source" varchar(255) not null,
  "failures" int not null,
  "until" timestamptz(3) not null,
  primary key ("source")
);

create table "table_layout" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "account" uuid not null,
  "table" text not null,
  "columns" jsonb not null,
  "density" text not null,
  "page_size" int not null,
  primary key ("id")
);
create index "table_layout_table" on "table_layout" ("account", "table", "id");
alter table "table_layout" add constraint "table_layout_account_table_unique" unique ("account", "table");

create table "team" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "code" varchar(255) not null,
  "name" varchar(255) not null,
  "name_en" varchar(255) null,
  "tier" text not null,
  "state" text not null,
  "purpose" text null,
  "founded_on" date null,
  "department_id" uuid not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "parent_id" uuid null,
  "member_count" int not null default 0,
  primary key ("id")
);
create index "team_code" on "team" ("code", "id");
create index "team_name" on "team" ("name", "id");
create index "team_newest" on "team" ("created_at", "id");
create index "team_members" on "team" ("member_count", "id");
create index "team_children" on "team" ("parent_id", "code", "id");
create index "team_children_name" on "team" ("parent_id", "name", "id");
create index "team_children_newest" on "team" ("parent_id", "created_at", "id");
create index "team_children_members" on "team" ("parent_id", "member_count", "id");
create index "team_division" on "team" ("division_id", "code", "id");
create index "team_division_name" on "team" ("division_id", "name", "id");
create index "team_division_newest" on "team" ("division_id", "created_at", "id");
create index "team_division_members" on "team" ("division_id", "member_count", "id");
create index "team_department" on "team" ("department_id", "code", "id");
create index "team_line" on "team" ("department_id", "path");
create index "team_path" on "team" ("path", "code", "id");
alter table "team" add constraint "team_code_once" unique ("code");
create unique index "team_open_name" on "team" ("department_id", "name") where state = 'ACTIVE';
create unique index "team_one_general" on "team" ("department_id") where tier = 'GENERAL' and state = 'ACTIVE';
create unique index "team_one_branch" on "team" ("department_id", "division_id") where tier = 'BRANCH' and state = 'ACTIVE';

create table "membership" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "team_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "person_id" uuid not null,
  "role" text not null,
  "main" boolean not null,
  "since" date not null,
  "until" date null,
  primary key ("id")
);
create index "membership_team_since" on "membership" ("team_id", "since", "id");
create index "membership_team_newest" on "membership" ("team_id", "created_at", "id");
create index "membership_person_since" on "membership" ("person_id", "since", "id");
create index "membership_person_newest" on "membership" ("person_id", "created_at", "id");
create unique index "membership_once" on "membership" ("team_id", "person_id") where "until" is null;
create unique index "membership_one_main" on "membership" ("person_id") where main and until is null;

create table "unification" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "team_id" uuid not null,
  "department_id" uuid not null,
  "path" text collate "C" not null,
  "item" text not null,
  "position" int not null,
  "met" boolean not null,
  "evidence" text null,
  "checked_at" timestamptz(3) null,
  "checked_by" varchar(255) null,
  primary key ("id")
);
create index "unification_list" on "unification" ("team_id", "position", "id");
alter table "unification" add constraint "unification_team_id_item_unique" unique ("team_id", "item");

alter table "audit_entry" add constraint "audit_entry_outcome_check" check ("outcome" in ('DONE', 'REFUSED', 'FAILED'));

alter table "audit_seal" add constraint "audit_seal_entry_id_foreign" foreign key ("entry_id") references "audit_entry" ("id") on update cascade on delete cascade;

alter table "department" add constraint "department_state_check" check ("state" in ('ACTIVE', 'CLOSED'));

alter table "dictionary_entry" add constraint "dictionary_entry_dictionary_id_foreign" foreign key ("dictionary_id") references "dictionary" ("id");

alter table "division" add constraint "division_parent_id_foreign" foreign key ("parent_id") references "division" ("id") on delete no action;
alter table "division" add constraint "division_path_holds_place" check (path ~~ (('%/'::text || place) || '/'::text));
alter table "division" add constraint "division_ends_after_it_began" check (valid_to is null or valid_to >= valid_from);
alter table "division" add constraint "division_level_check" check ("level" in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE', 'HAMLET'));
alter table "division" add constraint "division_kind_check" check ("kind" in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'TOWN', 'COMMUNITY', 'VILLAGE', 'HAMLET'));

alter table "division_succession" add constraint "division_succession_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "division_succession" add constraint "division_succession_successor_id_foreign" foreign key ("successor_id") references "division" ("id");

alter table "person" add constraint "person_division_id_foreign" foreign key ("division_id") references "division" ("id");

alter table "account" add constraint "account_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete no action;
alter table "account" add constraint "account_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "account" add constraint "account_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete no action;
alter table "account" add constraint "account_kind_check" check ("kind" in ('STAFF', 'VOLUNTEER', 'INTEGRATOR'));
alter table "account" add constraint "account_state_check" check ("state" in ('ACTIVE', 'DISABLED'));

alter table "preferences" add constraint "preferences_language_check" check ("language" in ('zh', 'en'));
alter table "preferences" add constraint "preferences_theme_check" check ("theme" in ('SYSTEM', 'LIGHT', 'DARK'));
alter table "preferences" add constraint "preferences_density_check" check ("density" in ('COMFORTABLE', 'COMPACT'));

alter table "prohibition" add constraint "prohibition_account_id_foreign" foreign key ("account_id") references "account" ("id");
alter table "prohibition" add constraint "prohibition_account_line_id_foreign" foreign key ("account_line_id") references "department" ("id") on delete no action;
alter table "prohibition" add constraint "prohibition_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "prohibition" add constraint "prohibition_prohibited_by_id_foreign" foreign key ("prohibited_by_id") references "account" ("id") on delete no action;
alter table "prohibition" add constraint "prohibition_permission_check" check ("permission" in ('units.read', 'units.createDivision', 'units.updateDivision', 'units.closeDivision', 'units.importDivisions', 'units.createDepartment', 'units.updateDepartment', 'units.closeDepartment', 'settings.own', 'settings.read', 'settings.addDictionaryEntry', 'settings.updateDictionaryEntry', 'settings.disableDictionaryEntry', 'settings.enableDictionaryEntry', 'people.read', 'people.register', 'people.update', 'access.own', 'access.readAccounts', 'access.readRoles', 'access.createAccount', 'access.updateAccount', 'access.disableAccount', 'access.enableAccount', 'access.unlockAccount', 'access.resetPassword', 'access.resetSecondFactor', 'access.grantRole', 'access.revokeGrant', 'access.prohibit', 'access.liftProhibition', 'access.readAudit', 'schema.read', 'teams.read', 'teams.create', 'teams.update', 'teams.close', 'teams.addMember', 'teams.changeMember', 'teams.removeMember', 'teams.recordUnification'));

alter table "role" add constraint "role_key_check" check ("key" in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'COUNTY_OFFICE', 'DEPARTMENT_MANAGER', 'TOWN_CLERK', 'VILLAGE_CLERK', 'TEAM_LEADER', 'TEAM_MEMBER', 'VOLUNTEER', 'INTEGRATOR', 'SIGNED_IN'));
alter table "role" add constraint "role_duty_check" check ("duty" in ('SYSTEM', 'SECURITY', 'AUDIT'));

alter table "access_grant" add constraint "access_grant_account_id_foreign" foreign key ("account_id") references "account" ("id");
alter table "access_grant" add constraint "access_grant_account_line_id_foreign" foreign key ("account_line_id") references "department" ("id") on delete no action;
alter table "access_grant" add constraint "access_grant_role_id_foreign" foreign key ("role_id") references "role" ("id");
alter table "access_grant" add constraint "access_grant_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete no action;
alter table "access_grant" add constraint "access_grant_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete no action;
alter table "access_grant" add constraint "access_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "account" ("id") on delete no action;
alter table "access_grant" add constraint "access_grant_ends_after_it_began" check (ends_at is null or ends_at > starts_at);
alter table "access_grant" add constraint "access_grant_names_its_division" check (reach <> 'DIVISION' or division_id is not null);
alter table "access_grant" add constraint "access_grant_role_key_check" check ("role_key" in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'COUNTY_OFFICE', 'DEPARTMENT_MANAGER', 'TOWN_CLERK', 'VILLAGE_CLERK', 'TEAM_LEADER', 'TEAM_MEMBER', 'VOLUNTEER', 'INTEGRATOR', 'SIGNED_IN'));
alter table "access_grant" add constraint "access_grant_reach_check" check ("reach" in ('DIVISION', 'TEAM', 'SELF'));

alter table "saved_view" add constraint "saved_view_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));

alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "refresh_token" add constraint "refresh_token_session_id_foreign" foreign key ("session_id") references "session" ("id");

alter table "table_layout" add constraint "table_layout_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));
alter table "table_layout" add constraint "table_layout_density_check" check ("density" in ('COMFORTABLE', 'COMPACT'));

alter table "team" add constraint "team_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "team" add constraint "team_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "team" add constraint "team_parent_id_foreign" foreign key ("parent_id") references "team" ("id") on delete no action;
alter table "team" add constraint "team_general_is_the_top" check ((tier = 'GENERAL') = (parent_id is null));
alter table "team" add constraint "team_tier_check" check ("tier" in ('GENERAL', 'BRANCH', 'SQUAD', 'THEMATIC'));
alter table "team" add constraint "team_state_check" check ("state" in ('ACTIVE', 'CLOSED'));
create or replace function "team_team_stands_in_its_tree_fn"() returns trigger as $$ begin if new.parent_id is not null and not exists (
      select from team above where above.id = new.parent_id and above.department_id = new.department_id
        and starts_with(new.path, above.path)
        and (new.tier, above.tier) in (('BRANCH', 'GENERAL'), ('SQUAD', 'BRANCH'), ('THEMATIC', 'GENERAL'), ('THEMATIC', 'BRANCH'))
    ) then
      raise exception 'A team stands outside its tree' using errcode = '23514', constraint = 'team_stands_in_its_tree';     end if;     return new; end; $$ language plpgsql;
create trigger "team_stands_in_its_tree" BEFORE INSERT OR UPDATE on "team" for each ROW execute function "team_team_stands_in_its_tree_fn"();

alter table "membership" add constraint "membership_team_id_foreign" foreign key ("team_id") references "team" ("id");
alter table "membership" add constraint "membership_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "membership" add constraint "membership_ends_after_it_began" check (until is null or until >= since);
alter table "membership" add constraint "membership_role_check" check ("role" in ('LEADER', 'MEMBER'));

alter table "unification" add constraint "unification_team_id_foreign" foreign key ("team_id") references "team" ("id");
alter table "unification" add constraint "unification_department_id_foreign" foreign key ("department_id") references "department" ("id");
alter table "unification" add constraint "unification_is_met_by_evidence" check (not met or evidence is not null);
alter table "unification" add constraint "unification_item_check" check ("item" in ('LOGO', 'MAILBOX', 'FIREFLY_TEAM', 'BADGE', 'APRON', 'VEST'));`;
