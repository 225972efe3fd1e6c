import { Migration } from '@mikro-orm/migrations';

/** Volunteers and consents; a person gains a document, a day of birth and an address. */
export class Volunteers extends Migration {
  override up(): void {
    this.addSql('create sequence volunteer_sequence;');
    this.addSql(tables);
    this.addSql(widerWords);
  }

  override down(): void {
    this.addSql(formerWords);
    this.addSql(`
      drop trigger person_volunteer_follows on person;
      drop function person_person_volunteer_follows_fn;
      drop table volunteer, consent;
      drop sequence volunteer_sequence;
      alter table person drop column id_type, drop column id_sealed, drop column id_index, drop column id_masked,
        drop column born_on, drop column address_sealed, drop column address_masked;`);
  }
}

const tables = `
create table "consent" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "person_id" uuid not null,
  "purpose" text not null,
  "text_version" varchar(255) not null,
  "text" text not null,
  "channel" text not null,
  "given_on" date not null,
  "withdrawn_at" timestamptz(3) null,
  "withdrawn_for" text null,
  "recorded_by" varchar(255) null,
  primary key ("id")
);
create index "consent_newest" on "consent" ("person_id", "created_at", "id");
create unique index "consent_stands_once" on "consent" ("person_id", "purpose", "text_version") where withdrawn_at is null;

create table "volunteer" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "number" varchar(255) not null,
  "state" text not null,
  "joined_on" date not null,
  "person_id" uuid not null,
  "name" varchar(255) not null,
  "division_id" uuid not null,
  "path" text collate "C" not null,
  "lines" uuid[] not null,
  "teams" uuid[] not null,
  "firefly" boolean not null default false,
  "political_status" text null,
  "education" text null,
  "occupation" varchar(255) null,
  "employer" varchar(255) null,
  "directions" text[] not null,
  "skills" text[] not null,
  "languages" text[] not null,
  "available_times" text[] not null,
  "emergency_name" varchar(255) null,
  "emergency_relation" varchar(255) null,
  "emergency_phone_sealed" text null,
  "emergency_phone_masked" varchar(255) null,
  "guardian_name" varchar(255) null,
  "guardian_relation" varchar(255) null,
  "guardian_phone_sealed" text null,
  "guardian_phone_masked" varchar(255) null,
  primary key ("id")
);
create index "volunteer_name" on "volunteer" ("name", "id");
create index "volunteer_newest" on "volunteer" ("created_at", "id");
create index "volunteer_number" on "volunteer" ("number", "id");
create index "volunteer_division" on "volunteer" ("division_id", "id");
create index "volunteer_path" on "volunteer" ("path", "id");
create index "volunteer_lines" on "volunteer" using gin ("lines");
create index "volunteer_teams" on "volunteer" using gin ("teams");
create index "volunteer_skills" on "volunteer" using gin ("skills");
create index "volunteer_languages" on "volunteer" using gin ("languages");
alter table "volunteer" add constraint "volunteer_number_once" unique ("number");
alter table "volunteer" add constraint "volunteer_person_once" unique ("person_id");

alter table "person"
  add "id_type" text null,
  add "id_sealed" text null,
  add "id_index" varchar(255) null,
  add "id_masked" varchar(255) null,
  add "born_on" date null,
  add "address_sealed" text null,
  add "address_masked" varchar(255) null;
alter table "person" add constraint "person_id_once" unique ("id_index");
alter table "person" add constraint "person_id_is_whole" check (num_nulls(id_type, id_sealed, id_index, id_masked, born_on) in (0, 5));
alter table "person" add constraint "person_id_type_check" check ("id_type" in ('RESIDENT_ID', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'PASSPORT', 'OTHER'));
create or replace function "person_person_volunteer_follows_fn"() returns trigger as $$ begin if (new.name, new.division_id, new.path, new.lines, new.teams)
      is distinct from (old.name, old.division_id, old.path, old.lines, old.teams) then
      update volunteer set name = new.name, division_id = new.division_id, path = new.path, lines = new.lines, teams = new.teams
      where person_id = new.id; end if; return null; end; $$ language plpgsql;
create trigger "person_volunteer_follows" AFTER UPDATE on "person" for each ROW execute function "person_person_volunteer_follows_fn"();

alter table "consent" add constraint "consent_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "consent" add constraint "consent_is_withdrawn_for_a_reason" check ((withdrawn_at is null) = (withdrawn_for is null));
alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('REGISTRATION', 'GUARDIAN', 'PORTRAIT', 'LOCATION'));
alter table "consent" add constraint "consent_channel_check" check ("channel" in ('PAPER', 'DESK', 'PHONE', 'ONLINE'));

alter table "volunteer" add constraint "volunteer_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "volunteer" add constraint "volunteer_division_id_foreign" foreign key ("division_id") references "division" ("id");
alter table "volunteer" add constraint "volunteer_guardian_is_whole" check ((guardian_name is null) = (guardian_relation is null));
alter table "volunteer" add constraint "volunteer_state_check" check ("state" in ('UNCONFIRMED', 'ACTIVE', 'DEACTIVATED'));
alter table "volunteer" add constraint "volunteer_political_status_check" check ("political_status" in ('CPC_MEMBER', 'CPC_PROBATIONARY', 'LEAGUE_MEMBER', 'REVOLUTIONARY_COMMITTEE', 'DEMOCRATIC_LEAGUE', 'NATIONAL_CONSTRUCTION', 'PROMOTING_DEMOCRACY', 'PEASANTS_AND_WORKERS', 'ZHI_GONG', 'JIU_SAN', 'TAIWAN_LEAGUE', 'NON_PARTY_DEMOCRAT', 'MASSES'));
alter table "volunteer" add constraint "volunteer_education_check" check ("education" in ('PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'POSTGRADUATE'));
alter table "volunteer" add constraint "volunteer_directions_check" check ("directions" <@ array['THEORY'::text, 'EDUCATION'::text, 'FITNESS'::text, 'SCIENCE'::text, 'CULTURE'::text, 'ELDERS'::text, 'CHILDREN'::text, 'DISABLED'::text, 'ENVIRONMENT'::text, 'EMERGENCY'::text]);
alter table "volunteer" add constraint "volunteer_skills_check" check ("skills" <@ array['HAIRCUTS'::text, 'DRIVING'::text, 'TUTORING'::text, 'FARMING'::text, 'LAW'::text, 'MEDICINE'::text, 'FIRST_AID'::text, 'COMFORT'::text, 'REPAIRS'::text, 'COOKING'::text, 'KNITTING'::text, 'ARTS'::text, 'SPORTS'::text, 'COMPUTERS'::text, 'ERRANDS'::text]);
alter table "volunteer" add constraint "volunteer_languages_check" check ("languages" <@ array['HAN'::text, 'BUYI'::text, 'MIAO'::text]);
alter table "volunteer" add constraint "volunteer_available_times_check" check ("available_times" <@ array['WEEKDAY_DAY'::text, 'WEEKDAY_EVENING'::text, 'WEEKEND_DAY'::text, 'WEEKEND_EVENING'::text, 'HOLIDAY'::text]);`;

/** The words of permissions and tables grow with the modules. */
const widerWords = `
alter table "prohibition" drop constraint "prohibition_permission_check";
alter table "prohibition" add constraint "prohibition_permission_check" check ("permission" in ('units.read', 'units.createDivision', 'units.updateDivision', 'units.closeDivision', 'units.importDivisions', 'units.createDepartment', 'units.updateDepartment', 'units.closeDepartment', 'settings.own', 'settings.read', 'settings.addDictionaryEntry', 'settings.updateDictionaryEntry', 'settings.disableDictionaryEntry', 'settings.enableDictionaryEntry', 'people.read', 'people.register', 'people.update', 'people.recordConsent', 'people.withdrawConsent', 'access.own', 'access.readAccounts', 'access.readRoles', 'access.createAccount', 'access.updateAccount', 'access.disableAccount', 'access.enableAccount', 'access.unlockAccount', 'access.resetPassword', 'access.resetSecondFactor', 'access.grantRole', 'access.revokeGrant', 'access.prohibit', 'access.liftProhibition', 'access.readAudit', 'schema.read', 'volunteers.read', 'volunteers.register', 'volunteers.update', 'volunteers.confirm', 'volunteers.deactivate', 'volunteers.reactivate', 'volunteers.find', 'volunteers.reveal', 'volunteers.revealMinor', 'teams.read', 'teams.create', 'teams.update', 'teams.close', 'teams.addMember', 'teams.changeMember', 'teams.removeMember', 'teams.recordUnification'));
alter table "saved_view" drop constraint "saved_view_table_check";
alter table "saved_view" add constraint "saved_view_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'volunteers', 'consents', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));
alter table "table_layout" drop constraint "table_layout_table_check";
alter table "table_layout" add constraint "table_layout_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'volunteers', 'consents', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));`;

const formerWords = `
delete from "prohibition" where "permission" like 'volunteers.%' or "permission" in ('people.recordConsent', 'people.withdrawConsent');
delete from "saved_view" where "table" in ('volunteers', 'consents');
delete from "table_layout" where "table" in ('volunteers', 'consents');
alter table "prohibition" drop constraint "prohibition_permission_check";
alter table "prohibition" add constraint "prohibition_permission_check" check ("permission" in ('units.read', 'units.createDivision', 'units.updateDivision', 'units.closeDivision', 'units.importDivisions', 'units.createDepartment', 'units.updateDepartment', 'units.closeDepartment', 'settings.own', 'settings.read', 'settings.addDictionaryEntry', 'settings.updateDictionaryEntry', 'settings.disableDictionaryEntry', 'settings.enableDictionaryEntry', 'people.read', 'people.register', 'people.update', 'access.own', 'access.readAccounts', 'access.readRoles', 'access.createAccount', 'access.updateAccount', 'access.disableAccount', 'access.enableAccount', 'access.unlockAccount', 'access.resetPassword', 'access.resetSecondFactor', 'access.grantRole', 'access.revokeGrant', 'access.prohibit', 'access.liftProhibition', 'access.readAudit', 'schema.read', 'teams.read', 'teams.create', 'teams.update', 'teams.close', 'teams.addMember', 'teams.changeMember', 'teams.removeMember', 'teams.recordUnification'));
alter table "saved_view" drop constraint "saved_view_table_check";
alter table "saved_view" add constraint "saved_view_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));
alter table "table_layout" drop constraint "table_layout_table_check";
alter table "table_layout" add constraint "table_layout_table_check" check ("table" in ('divisions', 'divisionChildren', 'divisionTeams', 'departments', 'dictionaries', 'dictionaryEntries', 'people', 'personMemberships', 'accounts', 'grants', 'prohibitions', 'roles', 'auditEntries', 'teams', 'teamChildren', 'teamMembers'));`;
