import { Migration } from '@mikro-orm/migrations';

/** What is known of uploaded pictures and documents. */
export class Files extends Migration {
  override up(): void {
    this.addSql(tables);
  }

  override down(): void {
    this.addSql('drop table "file";');
  }
}

const tables = `
create table "file" (
  "id" uuid not null,
  "created_at" timestamptz(3) not null default now(),
  "version" int not null default 1,
  "purpose" varchar(255) not null,
  "kind" text not null,
  "name" varchar(255) not null,
  "media_type" varchar(255) not null,
  "bytes" int not null,
  "width" int null,
  "height" int null,
  "sha256" varchar(64) not null,
  "blob" varchar(32) not null,
  "uploader_id" uuid not null,
  "owner_type" varchar(255) null,
  "owner_id" uuid null,
  primary key ("id")
);
alter table "file" add constraint "file_blob_unique" unique ("blob");
create index "file_uploader" on "file" ("uploader_id");
create index "file_owner" on "file" ("owner_id");
create index "file_drafts" on "file" ("created_at") where owner_id is null;

alter table "file" add constraint "file_uploader_id_foreign" foreign key ("uploader_id") references "account" ("id");
alter table "file" add constraint "file_owner_is_whole" check ((owner_type is null) = (owner_id is null));
alter table "file" add constraint "file_holds_something" check (bytes > 0);
alter table "file" add constraint "file_picture_has_a_size" check ((kind = 'PICTURE') = (width is not null and height is not null));
alter table "file" add constraint "file_kind_check" check ("kind" in ('PICTURE', 'DOCUMENT'));`;
