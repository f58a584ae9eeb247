import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_broadcast_scripts_source_state" AS ENUM('same', 'changed', 'withdrawn');
  CREATE TYPE "public"."enum__broadcast_scripts_v_version_source_state" AS ENUM('same', 'changed', 'withdrawn');
  ALTER TABLE "broadcast_scripts" ADD COLUMN "readings" jsonb;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "pace" numeric;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "pronunciation_notes" varchar;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "spoken_text" varchar;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "syllables" numeric;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "open_marks" numeric;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "source_state" "enum_broadcast_scripts_source_state";
  ALTER TABLE "broadcast_scripts" ADD COLUMN "source_changed_at" timestamp(3) with time zone;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "source_key" varchar;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "source_digest" varchar;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "text_changed_by_id" integer;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "approved_by_id" integer;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "approved_at" timestamp(3) with time zone;
  ALTER TABLE "broadcast_scripts" ADD COLUMN "approved_alone" boolean;
  ALTER TABLE "broadcast_scripts_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "broadcast_scripts_rels" ADD COLUMN "commendations_id" integer;
  ALTER TABLE "broadcast_scripts_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_readings" jsonb;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_pace" numeric;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_pronunciation_notes" varchar;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_spoken_text" varchar;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_syllables" numeric;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_open_marks" numeric;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_source_state" "enum__broadcast_scripts_v_version_source_state";
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_source_changed_at" timestamp(3) with time zone;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_source_key" varchar;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_source_digest" varchar;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_text_changed_by_id" integer;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_approved_by_id" integer;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_broadcast_scripts_v" ADD COLUMN "version_approved_alone" boolean;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD COLUMN "commendations_id" integer;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD COLUMN "documents_id" integer;
  ALTER TABLE "media" ADD COLUMN "duration_seconds" numeric;
  ALTER TABLE "ward" ADD COLUMN "station_reading_pace" numeric DEFAULT 170 NOT NULL;
  ALTER TABLE "ward" ADD COLUMN "station_session_minutes" numeric DEFAULT 15 NOT NULL;
  ALTER TABLE "broadcast_scripts" ADD CONSTRAINT "broadcast_scripts_text_changed_by_id_users_id_fk" FOREIGN KEY ("text_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_scripts" ADD CONSTRAINT "broadcast_scripts_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_commendations_fk" FOREIGN KEY ("commendations_id") REFERENCES "public"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v" ADD CONSTRAINT "_broadcast_scripts_v_version_text_changed_by_id_users_id_fk" FOREIGN KEY ("version_text_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v" ADD CONSTRAINT "_broadcast_scripts_v_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_commendations_fk" FOREIGN KEY ("commendations_id") REFERENCES "public"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "broadcast_scripts_source_key_idx" ON "broadcast_scripts" USING btree ("source_key");
  CREATE INDEX "broadcast_scripts_text_changed_by_idx" ON "broadcast_scripts" USING btree ("text_changed_by_id");
  CREATE INDEX "broadcast_scripts_approved_by_idx" ON "broadcast_scripts" USING btree ("approved_by_id");
  CREATE INDEX "broadcast_scripts_rels_articles_id_idx" ON "broadcast_scripts_rels" USING btree ("articles_id");
  CREATE INDEX "broadcast_scripts_rels_commendations_id_idx" ON "broadcast_scripts_rels" USING btree ("commendations_id");
  CREATE INDEX "broadcast_scripts_rels_documents_id_idx" ON "broadcast_scripts_rels" USING btree ("documents_id");
  CREATE INDEX "_broadcast_scripts_v_version_version_source_key_idx" ON "_broadcast_scripts_v" USING btree ("version_source_key");
  CREATE INDEX "_broadcast_scripts_v_version_version_text_changed_by_idx" ON "_broadcast_scripts_v" USING btree ("version_text_changed_by_id");
  CREATE INDEX "_broadcast_scripts_v_version_version_approved_by_idx" ON "_broadcast_scripts_v" USING btree ("version_approved_by_id");
  CREATE INDEX "_broadcast_scripts_v_rels_articles_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("articles_id");
  CREATE INDEX "_broadcast_scripts_v_rels_commendations_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("commendations_id");
  CREATE INDEX "_broadcast_scripts_v_rels_documents_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("documents_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "broadcast_scripts" DROP CONSTRAINT "broadcast_scripts_text_changed_by_id_users_id_fk";
  
  ALTER TABLE "broadcast_scripts" DROP CONSTRAINT "broadcast_scripts_approved_by_id_users_id_fk";
  
  ALTER TABLE "broadcast_scripts_rels" DROP CONSTRAINT "broadcast_scripts_rels_articles_fk";
  
  ALTER TABLE "broadcast_scripts_rels" DROP CONSTRAINT "broadcast_scripts_rels_commendations_fk";
  
  ALTER TABLE "broadcast_scripts_rels" DROP CONSTRAINT "broadcast_scripts_rels_documents_fk";
  
  ALTER TABLE "_broadcast_scripts_v" DROP CONSTRAINT "_broadcast_scripts_v_version_text_changed_by_id_users_id_fk";
  
  ALTER TABLE "_broadcast_scripts_v" DROP CONSTRAINT "_broadcast_scripts_v_version_approved_by_id_users_id_fk";
  
  ALTER TABLE "_broadcast_scripts_v_rels" DROP CONSTRAINT "_broadcast_scripts_v_rels_articles_fk";
  
  ALTER TABLE "_broadcast_scripts_v_rels" DROP CONSTRAINT "_broadcast_scripts_v_rels_commendations_fk";
  
  ALTER TABLE "_broadcast_scripts_v_rels" DROP CONSTRAINT "_broadcast_scripts_v_rels_documents_fk";
  
  DROP INDEX "broadcast_scripts_source_key_idx";
  DROP INDEX "broadcast_scripts_text_changed_by_idx";
  DROP INDEX "broadcast_scripts_approved_by_idx";
  DROP INDEX "broadcast_scripts_rels_articles_id_idx";
  DROP INDEX "broadcast_scripts_rels_commendations_id_idx";
  DROP INDEX "broadcast_scripts_rels_documents_id_idx";
  DROP INDEX "_broadcast_scripts_v_version_version_source_key_idx";
  DROP INDEX "_broadcast_scripts_v_version_version_text_changed_by_idx";
  DROP INDEX "_broadcast_scripts_v_version_version_approved_by_idx";
  DROP INDEX "_broadcast_scripts_v_rels_articles_id_idx";
  DROP INDEX "_broadcast_scripts_v_rels_commendations_id_idx";
  DROP INDEX "_broadcast_scripts_v_rels_documents_id_idx";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "readings";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "pace";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "pronunciation_notes";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "spoken_text";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "syllables";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "open_marks";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "source_state";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "source_changed_at";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "source_key";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "source_digest";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "text_changed_by_id";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "approved_by_id";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "approved_at";
  ALTER TABLE "broadcast_scripts" DROP COLUMN "approved_alone";
  ALTER TABLE "broadcast_scripts_rels" DROP COLUMN "articles_id";
  ALTER TABLE "broadcast_scripts_rels" DROP COLUMN "commendations_id";
  ALTER TABLE "broadcast_scripts_rels" DROP COLUMN "documents_id";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_readings";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_pace";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_pronunciation_notes";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_spoken_text";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_syllables";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_open_marks";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_source_state";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_source_changed_at";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_source_key";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_source_digest";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_text_changed_by_id";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_approved_by_id";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_approved_at";
  ALTER TABLE "_broadcast_scripts_v" DROP COLUMN "version_approved_alone";
  ALTER TABLE "_broadcast_scripts_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_broadcast_scripts_v_rels" DROP COLUMN "commendations_id";
  ALTER TABLE "_broadcast_scripts_v_rels" DROP COLUMN "documents_id";
  ALTER TABLE "media" DROP COLUMN "duration_seconds";
  ALTER TABLE "ward" DROP COLUMN "station_reading_pace";
  ALTER TABLE "ward" DROP COLUMN "station_session_minutes";
  DROP TYPE "public"."enum_broadcast_scripts_source_state";
  DROP TYPE "public"."enum__broadcast_scripts_v_version_source_state";`)
}
