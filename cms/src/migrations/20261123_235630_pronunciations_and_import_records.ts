import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TABLE "pronunciations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"written" varchar NOT NULL,
  	"spoken" varchar NOT NULL,
  	"example" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "imports" ALTER COLUMN "file_name" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "state" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "digest" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "created" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "published" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "unchanged" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "differing" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "declined" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "accepted" DROP NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "left_out" DROP NOT NULL;
  ALTER TABLE "import_differences" ALTER COLUMN "state" DROP NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pronunciations_id" integer;
  CREATE UNIQUE INDEX "pronunciations_written_idx" ON "pronunciations" USING btree ("written");
  CREATE INDEX "pronunciations_updated_at_idx" ON "pronunciations" USING btree ("updated_at");
  CREATE INDEX "pronunciations_created_at_idx" ON "pronunciations" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pronunciations_fk" FOREIGN KEY ("pronunciations_id") REFERENCES "public"."pronunciations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_pronunciations_id_idx" ON "payload_locked_documents_rels" USING btree ("pronunciations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "pronunciations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pronunciations" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pronunciations_fk";
  
  DROP INDEX "payload_locked_documents_rels_pronunciations_id_idx";
  ALTER TABLE "imports" ALTER COLUMN "file_name" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "state" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "digest" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "created" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "published" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "unchanged" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "differing" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "declined" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "accepted" SET NOT NULL;
  ALTER TABLE "imports" ALTER COLUMN "left_out" SET NOT NULL;
  ALTER TABLE "import_differences" ALTER COLUMN "state" SET NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pronunciations_id";`)
}
