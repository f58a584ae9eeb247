import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_broadcast_schedule_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_broadcast_schedule_priority" AS ENUM('normal', 'priority', 'urgent');
  CREATE TYPE "public"."enum_broadcast_log_outcome" AS ENUM('aired', 'not-aired', 'mistaken');
  CREATE TYPE "public"."enum_broadcast_log_airedat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__broadcast_log_v_version_outcome" AS ENUM('aired', 'not-aired', 'mistaken');
  CREATE TYPE "public"."enum__broadcast_log_v_version_airedat_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TABLE "broadcast_schedule_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_broadcast_schedule_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "broadcast_schedule" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"script_id" integer NOT NULL,
  	"first_day" timestamp(3) with time zone,
  	"last_day" timestamp(3) with time zone,
  	"repeats" numeric DEFAULT 1 NOT NULL,
  	"priority" "enum_broadcast_schedule_priority",
  	"note" varchar,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "broadcast_schedule_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "broadcast_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"session_name" varchar NOT NULL,
  	"seconds" numeric NOT NULL,
  	"times" numeric DEFAULT 1 NOT NULL,
  	"airing" numeric,
  	"airings" numeric,
  	"outcome" "enum_broadcast_log_outcome" DEFAULT 'aired' NOT NULL,
  	"aired_at" timestamp(3) with time zone,
  	"airedat_tz" "enum_broadcast_log_airedat_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"clusters" varchar,
  	"incident" varchar,
  	"correction" varchar,
  	"operator_name" varchar,
  	"operator_id" integer,
  	"approver_name" varchar,
  	"corrected_by_id" integer,
  	"script_id" integer,
  	"schedule_id" integer,
  	"session_id" varchar,
  	"place" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_broadcast_log_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar NOT NULL,
  	"version_day" timestamp(3) with time zone NOT NULL,
  	"version_session_name" varchar NOT NULL,
  	"version_seconds" numeric NOT NULL,
  	"version_times" numeric DEFAULT 1 NOT NULL,
  	"version_airing" numeric,
  	"version_airings" numeric,
  	"version_outcome" "enum__broadcast_log_v_version_outcome" DEFAULT 'aired' NOT NULL,
  	"version_aired_at" timestamp(3) with time zone,
  	"version_airedat_tz" "enum__broadcast_log_v_version_airedat_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_clusters" varchar,
  	"version_incident" varchar,
  	"version_correction" varchar,
  	"version_operator_name" varchar,
  	"version_operator_id" integer,
  	"version_approver_name" varchar,
  	"version_corrected_by_id" integer,
  	"version_script_id" integer,
  	"version_schedule_id" integer,
  	"version_session_id" varchar,
  	"version_place" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "device_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"revoked" boolean DEFAULT false,
  	"hint" varchar,
  	"digest" varchar,
  	"last_used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "broadcast_schedule_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "broadcast_log_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "device_keys_id" integer;
  ALTER TABLE "broadcast_schedule_days" ADD CONSTRAINT "broadcast_schedule_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."broadcast_schedule"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_schedule" ADD CONSTRAINT "broadcast_schedule_script_id_broadcast_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_schedule" ADD CONSTRAINT "broadcast_schedule_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_schedule_texts" ADD CONSTRAINT "broadcast_schedule_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."broadcast_schedule"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_log" ADD CONSTRAINT "broadcast_log_operator_id_users_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_log" ADD CONSTRAINT "broadcast_log_corrected_by_id_users_id_fk" FOREIGN KEY ("corrected_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_log" ADD CONSTRAINT "broadcast_log_script_id_broadcast_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_log" ADD CONSTRAINT "broadcast_log_schedule_id_broadcast_schedule_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."broadcast_schedule"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_log_v" ADD CONSTRAINT "_broadcast_log_v_parent_id_broadcast_log_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."broadcast_log"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_log_v" ADD CONSTRAINT "_broadcast_log_v_version_operator_id_users_id_fk" FOREIGN KEY ("version_operator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_log_v" ADD CONSTRAINT "_broadcast_log_v_version_corrected_by_id_users_id_fk" FOREIGN KEY ("version_corrected_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_log_v" ADD CONSTRAINT "_broadcast_log_v_version_script_id_broadcast_scripts_id_fk" FOREIGN KEY ("version_script_id") REFERENCES "public"."broadcast_scripts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_log_v" ADD CONSTRAINT "_broadcast_log_v_version_schedule_id_broadcast_schedule_id_fk" FOREIGN KEY ("version_schedule_id") REFERENCES "public"."broadcast_schedule"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "broadcast_schedule_days_order_idx" ON "broadcast_schedule_days" USING btree ("order");
  CREATE INDEX "broadcast_schedule_days_parent_idx" ON "broadcast_schedule_days" USING btree ("parent_id");
  CREATE INDEX "broadcast_schedule_script_idx" ON "broadcast_schedule" USING btree ("script_id");
  CREATE INDEX "broadcast_schedule_first_day_idx" ON "broadcast_schedule" USING btree ("first_day");
  CREATE INDEX "broadcast_schedule_last_day_idx" ON "broadcast_schedule" USING btree ("last_day");
  CREATE INDEX "broadcast_schedule_changed_by_idx" ON "broadcast_schedule" USING btree ("changed_by_id");
  CREATE INDEX "broadcast_schedule_updated_at_idx" ON "broadcast_schedule" USING btree ("updated_at");
  CREATE INDEX "broadcast_schedule_created_at_idx" ON "broadcast_schedule" USING btree ("created_at");
  CREATE INDEX "broadcast_schedule_texts_order_parent" ON "broadcast_schedule_texts" USING btree ("order","parent_id");
  CREATE INDEX "broadcast_log_day_idx" ON "broadcast_log" USING btree ("day");
  CREATE INDEX "broadcast_log_outcome_idx" ON "broadcast_log" USING btree ("outcome");
  CREATE INDEX "broadcast_log_operator_idx" ON "broadcast_log" USING btree ("operator_id");
  CREATE INDEX "broadcast_log_corrected_by_idx" ON "broadcast_log" USING btree ("corrected_by_id");
  CREATE INDEX "broadcast_log_script_idx" ON "broadcast_log" USING btree ("script_id");
  CREATE INDEX "broadcast_log_schedule_idx" ON "broadcast_log" USING btree ("schedule_id");
  CREATE UNIQUE INDEX "broadcast_log_place_idx" ON "broadcast_log" USING btree ("place");
  CREATE INDEX "broadcast_log_updated_at_idx" ON "broadcast_log" USING btree ("updated_at");
  CREATE INDEX "broadcast_log_created_at_idx" ON "broadcast_log" USING btree ("created_at");
  CREATE INDEX "_broadcast_log_v_parent_idx" ON "_broadcast_log_v" USING btree ("parent_id");
  CREATE INDEX "_broadcast_log_v_version_version_day_idx" ON "_broadcast_log_v" USING btree ("version_day");
  CREATE INDEX "_broadcast_log_v_version_version_outcome_idx" ON "_broadcast_log_v" USING btree ("version_outcome");
  CREATE INDEX "_broadcast_log_v_version_version_operator_idx" ON "_broadcast_log_v" USING btree ("version_operator_id");
  CREATE INDEX "_broadcast_log_v_version_version_corrected_by_idx" ON "_broadcast_log_v" USING btree ("version_corrected_by_id");
  CREATE INDEX "_broadcast_log_v_version_version_script_idx" ON "_broadcast_log_v" USING btree ("version_script_id");
  CREATE INDEX "_broadcast_log_v_version_version_schedule_idx" ON "_broadcast_log_v" USING btree ("version_schedule_id");
  CREATE INDEX "_broadcast_log_v_version_version_place_idx" ON "_broadcast_log_v" USING btree ("version_place");
  CREATE INDEX "_broadcast_log_v_version_version_updated_at_idx" ON "_broadcast_log_v" USING btree ("version_updated_at");
  CREATE INDEX "_broadcast_log_v_version_version_created_at_idx" ON "_broadcast_log_v" USING btree ("version_created_at");
  CREATE INDEX "_broadcast_log_v_created_at_idx" ON "_broadcast_log_v" USING btree ("created_at");
  CREATE INDEX "_broadcast_log_v_updated_at_idx" ON "_broadcast_log_v" USING btree ("updated_at");
  CREATE INDEX "device_keys_updated_at_idx" ON "device_keys" USING btree ("updated_at");
  CREATE INDEX "device_keys_created_at_idx" ON "device_keys" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broadcast_schedule_fk" FOREIGN KEY ("broadcast_schedule_id") REFERENCES "public"."broadcast_schedule"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_broadcast_log_fk" FOREIGN KEY ("broadcast_log_id") REFERENCES "public"."broadcast_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_device_keys_fk" FOREIGN KEY ("device_keys_id") REFERENCES "public"."device_keys"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_broadcast_schedule_id_idx" ON "payload_locked_documents_rels" USING btree ("broadcast_schedule_id");
  CREATE INDEX "payload_locked_documents_rels_broadcast_log_id_idx" ON "payload_locked_documents_rels" USING btree ("broadcast_log_id");
  CREATE INDEX "payload_locked_documents_rels_device_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("device_keys_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "broadcast_schedule_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "broadcast_schedule" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "broadcast_schedule_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "broadcast_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_broadcast_log_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "device_keys" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "broadcast_schedule_days" CASCADE;
  DROP TABLE "broadcast_schedule" CASCADE;
  DROP TABLE "broadcast_schedule_texts" CASCADE;
  DROP TABLE "broadcast_log" CASCADE;
  DROP TABLE "_broadcast_log_v" CASCADE;
  DROP TABLE "device_keys" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_broadcast_schedule_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_broadcast_log_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_device_keys_fk";
  
  DROP INDEX "payload_locked_documents_rels_broadcast_schedule_id_idx";
  DROP INDEX "payload_locked_documents_rels_broadcast_log_id_idx";
  DROP INDEX "payload_locked_documents_rels_device_keys_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "broadcast_schedule_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "broadcast_log_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "device_keys_id";
  DROP TYPE "public"."enum_broadcast_schedule_days";
  DROP TYPE "public"."enum_broadcast_schedule_priority";
  DROP TYPE "public"."enum_broadcast_log_outcome";
  DROP TYPE "public"."enum_broadcast_log_airedat_tz";
  DROP TYPE "public"."enum__broadcast_log_v_version_outcome";
  DROP TYPE "public"."enum__broadcast_log_v_version_airedat_tz";`)
}
