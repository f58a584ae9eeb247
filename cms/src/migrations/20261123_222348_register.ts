import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_procedures_warning_kinds" AS ENUM('abolished-unit', 'household-book', 'fee-mismatch', 'time-without-unit', 'differing-numbers', 'note-row', 'ended-basis', 'missing-part');
  CREATE TYPE "public"."enum__procedures_v_version_warning_kinds" AS ENUM('abolished-unit', 'household-book', 'fee-mismatch', 'time-without-unit', 'differing-numbers', 'note-row', 'ended-basis', 'missing-part');
  CREATE TYPE "public"."enum_register_entries_responsibility" AS ENUM('ward', 'others', 'unclear');
  CREATE TYPE "public"."enum_register_entries_state" AS ENUM('listed', 'abolition-proposed', 'abolished');
  CREATE TABLE "procedures_warning_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_procedures_warning_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_warning_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_warning_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "register_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"field" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"responsibility" "enum_register_entries_responsibility" DEFAULT 'unclear' NOT NULL,
  	"state" "enum_register_entries_state" DEFAULT 'listed' NOT NULL,
  	"decided_by_hand" boolean DEFAULT false,
  	"executing" varchar,
  	"issuer" varchar,
  	"decision" varchar,
  	"levels" varchar,
  	"source_name" varchar NOT NULL,
  	"source_day" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"list_name" varchar NOT NULL,
  	"list_day" timestamp(3) with time zone NOT NULL,
  	"by_id" integer,
  	"outcome" varchar NOT NULL,
  	"bad_rows" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "register_rules_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "procedures" ADD COLUMN "completeness" numeric;
  ALTER TABLE "procedures" ADD COLUMN "warning_count" numeric;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_completeness" numeric;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_warning_count" numeric;
  ALTER TABLE "procedures_warning_kinds" ADD CONSTRAINT "procedures_warning_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_warning_kinds" ADD CONSTRAINT "_procedures_v_version_warning_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "register_imports" ADD CONSTRAINT "register_imports_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "register_rules_texts" ADD CONSTRAINT "register_rules_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."register_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "procedures_warning_kinds_order_idx" ON "procedures_warning_kinds" USING btree ("order");
  CREATE INDEX "procedures_warning_kinds_parent_idx" ON "procedures_warning_kinds" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_warning_kinds_order_idx" ON "_procedures_v_version_warning_kinds" USING btree ("order");
  CREATE INDEX "_procedures_v_version_warning_kinds_parent_idx" ON "_procedures_v_version_warning_kinds" USING btree ("parent_id");
  CREATE UNIQUE INDEX "register_entries_code_idx" ON "register_entries" USING btree ("code");
  CREATE INDEX "register_entries_field_idx" ON "register_entries" USING btree ("field");
  CREATE INDEX "register_entries_responsibility_idx" ON "register_entries" USING btree ("responsibility");
  CREATE INDEX "register_entries_state_idx" ON "register_entries" USING btree ("state");
  CREATE INDEX "register_entries_issuer_idx" ON "register_entries" USING btree ("issuer");
  CREATE INDEX "register_entries_updated_at_idx" ON "register_entries" USING btree ("updated_at");
  CREATE INDEX "register_entries_created_at_idx" ON "register_entries" USING btree ("created_at");
  CREATE INDEX "register_imports_by_idx" ON "register_imports" USING btree ("by_id");
  CREATE INDEX "register_imports_updated_at_idx" ON "register_imports" USING btree ("updated_at");
  CREATE INDEX "register_imports_created_at_idx" ON "register_imports" USING btree ("created_at");
  CREATE INDEX "register_rules_texts_order_parent" ON "register_rules_texts" USING btree ("order","parent_id");
  CREATE INDEX "procedures_completeness_idx" ON "procedures" USING btree ("completeness");
  CREATE INDEX "procedures_warning_count_idx" ON "procedures" USING btree ("warning_count");
  CREATE INDEX "_procedures_v_version_version_completeness_idx" ON "_procedures_v" USING btree ("version_completeness");
  CREATE INDEX "_procedures_v_version_version_warning_count_idx" ON "_procedures_v" USING btree ("version_warning_count");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "procedures_warning_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_procedures_v_version_warning_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "register_rules_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "procedures_warning_kinds" CASCADE;
  DROP TABLE "_procedures_v_version_warning_kinds" CASCADE;
  DROP TABLE "register_entries" CASCADE;
  DROP TABLE "register_imports" CASCADE;
  DROP TABLE "register_rules" CASCADE;
  DROP TABLE "register_rules_texts" CASCADE;
  DROP INDEX "procedures_completeness_idx";
  DROP INDEX "procedures_warning_count_idx";
  DROP INDEX "_procedures_v_version_version_completeness_idx";
  DROP INDEX "_procedures_v_version_version_warning_count_idx";
  ALTER TABLE "procedures" DROP COLUMN "completeness";
  ALTER TABLE "procedures" DROP COLUMN "warning_count";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_completeness";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_warning_count";
  DROP TYPE "public"."enum_procedures_warning_kinds";
  DROP TYPE "public"."enum__procedures_v_version_warning_kinds";
  DROP TYPE "public"."enum_register_entries_responsibility";
  DROP TYPE "public"."enum_register_entries_state";`)
}
