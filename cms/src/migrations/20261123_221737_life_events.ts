import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_ward_one_stop_centre_opening_times_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  ALTER TYPE "public"."enum_changes_kind" ADD VALUE 'life-events' BEFORE 'media';
  ALTER TYPE "public"."enum_changes_kind" ADD VALUE 'broadcast-schedule' BEFORE 'ward';
  ALTER TYPE "public"."enum_changes_kind" ADD VALUE 'register-entries' BEFORE 'ward';
  CREATE TABLE "life_events_procedures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"procedure_id" integer NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "life_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"introduction" varchar NOT NULL,
  	"picture_id" integer,
  	"order" numeric NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ward_one_stop_centre_opening_times_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_ward_one_stop_centre_opening_times_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ward_one_stop_centre_opening_times" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL
  );
  
  CREATE TABLE "ward_one_stop_centre_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL
  );
  
  CREATE TABLE "ward_station_clusters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"area" varchar,
  	"retired" boolean DEFAULT false
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "life_events_id" integer;
  ALTER TABLE "life_events_procedures" ADD CONSTRAINT "life_events_procedures_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "life_events_procedures" ADD CONSTRAINT "life_events_procedures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "life_events" ADD CONSTRAINT "life_events_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ward_one_stop_centre_opening_times_days" ADD CONSTRAINT "ward_one_stop_centre_opening_times_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ward_one_stop_centre_opening_times"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_one_stop_centre_opening_times" ADD CONSTRAINT "ward_one_stop_centre_opening_times_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_one_stop_centre_closures" ADD CONSTRAINT "ward_one_stop_centre_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ward_station_clusters" ADD CONSTRAINT "ward_station_clusters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "life_events_procedures_order_idx" ON "life_events_procedures" USING btree ("_order");
  CREATE INDEX "life_events_procedures_parent_id_idx" ON "life_events_procedures" USING btree ("_parent_id");
  CREATE INDEX "life_events_procedures_procedure_idx" ON "life_events_procedures" USING btree ("procedure_id");
  CREATE INDEX "life_events_picture_idx" ON "life_events" USING btree ("picture_id");
  CREATE INDEX "life_events_order_idx" ON "life_events" USING btree ("order");
  CREATE UNIQUE INDEX "life_events_slug_idx" ON "life_events" USING btree ("slug");
  CREATE INDEX "life_events_updated_at_idx" ON "life_events" USING btree ("updated_at");
  CREATE INDEX "life_events_created_at_idx" ON "life_events" USING btree ("created_at");
  CREATE INDEX "ward_one_stop_centre_opening_times_days_order_idx" ON "ward_one_stop_centre_opening_times_days" USING btree ("order");
  CREATE INDEX "ward_one_stop_centre_opening_times_days_parent_idx" ON "ward_one_stop_centre_opening_times_days" USING btree ("parent_id");
  CREATE INDEX "ward_one_stop_centre_opening_times_order_idx" ON "ward_one_stop_centre_opening_times" USING btree ("_order");
  CREATE INDEX "ward_one_stop_centre_opening_times_parent_id_idx" ON "ward_one_stop_centre_opening_times" USING btree ("_parent_id");
  CREATE INDEX "ward_one_stop_centre_closures_order_idx" ON "ward_one_stop_centre_closures" USING btree ("_order");
  CREATE INDEX "ward_one_stop_centre_closures_parent_id_idx" ON "ward_one_stop_centre_closures" USING btree ("_parent_id");
  CREATE INDEX "ward_station_clusters_order_idx" ON "ward_station_clusters" USING btree ("_order");
  CREATE INDEX "ward_station_clusters_parent_id_idx" ON "ward_station_clusters" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_life_events_fk" FOREIGN KEY ("life_events_id") REFERENCES "public"."life_events"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_life_events_id_idx" ON "payload_locked_documents_rels" USING btree ("life_events_id");
  ALTER TABLE "broadcast_scripts" DROP COLUMN "air_from";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "air_until";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_air_from";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_air_until";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "life_events_procedures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "life_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ward_one_stop_centre_opening_times_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ward_one_stop_centre_opening_times" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ward_one_stop_centre_closures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ward_station_clusters" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "life_events_procedures" CASCADE;
  DROP TABLE "life_events" CASCADE;
  DROP TABLE "ward_one_stop_centre_opening_times_days" CASCADE;
  DROP TABLE "ward_one_stop_centre_opening_times" CASCADE;
  DROP TABLE "ward_one_stop_centre_closures" CASCADE;
  DROP TABLE "ward_station_clusters" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_life_events_fk";
  
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_kind";
  CREATE TYPE "public"."enum_changes_kind" AS ENUM('articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents', 'topics', 'media', 'ward');
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_changes_kind" USING "kind"::"public"."enum_changes_kind";
  DROP INDEX "payload_locked_documents_rels_life_events_id_idx";
  ALTER TABLE "broadcast_scripts" ADD COLUMN "air_from" timestamp(3) with time zone;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "air_until" timestamp(3) with time zone;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_air_from" timestamp(3) with time zone;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_air_until" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "life_events_id";
  DROP TYPE "public"."enum_ward_one_stop_centre_opening_times_days";`)
}
