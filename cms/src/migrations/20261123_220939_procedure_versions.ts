import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_reviews_kind" AS ENUM('procedures', 'articles');
  CREATE TYPE "public"."enum_ward_station_days" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TABLE "procedures_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_procedures_v_version_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_reviews_kind" NOT NULL,
  	"subject" numeric NOT NULL,
  	"document" numeric NOT NULL,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ward_station_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ward_station_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  DROP INDEX "procedures_code_idx";
  ALTER TABLE "articles_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "procedures" ADD COLUMN "new_version_of_id" integer;
  ALTER TABLE "procedures" ADD COLUMN "replaced_by_id" integer;
  ALTER TABLE "procedures" ADD COLUMN "change_note" varchar;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_new_version_of_id" integer;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_replaced_by_id" integer;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "ward_station_sessions" ADD COLUMN "retired" boolean DEFAULT false;
  ALTER TABLE "procedures_history" ADD CONSTRAINT "procedures_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_history" ADD CONSTRAINT "_procedures_v_version_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ward_station_days" ADD CONSTRAINT "ward_station_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ward"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "procedures_history_order_idx" ON "procedures_history" USING btree ("_order");
  CREATE INDEX "procedures_history_parent_id_idx" ON "procedures_history" USING btree ("_parent_id");
  CREATE INDEX "_procedures_v_version_history_order_idx" ON "_procedures_v_version_history" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_history_parent_id_idx" ON "_procedures_v_version_history" USING btree ("_parent_id");
  CREATE INDEX "reviews_subject_idx" ON "reviews" USING btree ("subject");
  CREATE INDEX "reviews_document_idx" ON "reviews" USING btree ("document");
  CREATE INDEX "reviews_by_idx" ON "reviews" USING btree ("by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "ward_station_days_order_idx" ON "ward_station_days" USING btree ("order");
  CREATE INDEX "ward_station_days_parent_idx" ON "ward_station_days" USING btree ("parent_id");
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_new_version_of_id_procedures_id_fk" FOREIGN KEY ("new_version_of_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_replaced_by_id_procedures_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_new_version_of_id_procedures_id_fk" FOREIGN KEY ("version_new_version_of_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_replaced_by_id_procedures_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_rels_documents_id_idx" ON "articles_rels" USING btree ("documents_id");
  CREATE INDEX "_articles_v_rels_documents_id_idx" ON "_articles_v_rels" USING btree ("documents_id");
  CREATE INDEX "procedures_new_version_of_idx" ON "procedures" USING btree ("new_version_of_id");
  CREATE INDEX "procedures_replaced_by_idx" ON "procedures" USING btree ("replaced_by_id");
  CREATE INDEX "_procedures_v_version_version_new_version_of_idx" ON "_procedures_v" USING btree ("version_new_version_of_id");
  CREATE INDEX "_procedures_v_version_version_replaced_by_idx" ON "_procedures_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "procedures_code_idx" ON "procedures" USING btree ("code");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "procedures_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_procedures_v_version_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ward_station_days" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "procedures_history" CASCADE;
  DROP TABLE "_procedures_v_version_history" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "ward_station_days" CASCADE;
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_documents_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_documents_fk";
  
  ALTER TABLE "procedures" DROP CONSTRAINT "procedures_new_version_of_id_procedures_id_fk";
  
  ALTER TABLE "procedures" DROP CONSTRAINT "procedures_replaced_by_id_procedures_id_fk";
  
  ALTER TABLE "_procedures_v" DROP CONSTRAINT "_procedures_v_version_new_version_of_id_procedures_id_fk";
  
  ALTER TABLE "_procedures_v" DROP CONSTRAINT "_procedures_v_version_replaced_by_id_procedures_id_fk";
  
  DROP INDEX "articles_rels_documents_id_idx";
  DROP INDEX "_articles_v_rels_documents_id_idx";
  DROP INDEX "procedures_new_version_of_idx";
  DROP INDEX "procedures_replaced_by_idx";
  DROP INDEX "_procedures_v_version_version_new_version_of_idx";
  DROP INDEX "_procedures_v_version_version_replaced_by_idx";
  DROP INDEX "procedures_code_idx";
  CREATE UNIQUE INDEX "procedures_code_idx" ON "procedures" USING btree ("code");
  ALTER TABLE "articles_rels" DROP COLUMN "documents_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "documents_id";
  ALTER TABLE "procedures" DROP COLUMN "new_version_of_id";
  ALTER TABLE "procedures" DROP COLUMN "replaced_by_id";
  ALTER TABLE "procedures" DROP COLUMN "change_note";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_new_version_of_id";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_replaced_by_id";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_change_note";
  ALTER TABLE "ward_station_sessions" DROP COLUMN "retired";
  DROP TYPE "public"."enum_reviews_kind";
  DROP TYPE "public"."enum_ward_station_days";`)
}
