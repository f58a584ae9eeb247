import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_answered_questions_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_answered_questions_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum_answered_questions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answered_questions_v_version_visiblefrom_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__answered_questions_v_version_visibleuntil_tz" AS ENUM('Asia/Ho_Chi_Minh');
  CREATE TYPE "public"."enum__answered_questions_v_version_status" AS ENUM('draft', 'published');
  ALTER TYPE "public"."enum_changes_kind" ADD VALUE 'answered-questions' BEFORE 'topics';
  ALTER TYPE "public"."enum_reviews_kind" ADD VALUE 'answered-questions';
  ALTER TYPE "public"."enum_addresses_kind" ADD VALUE 'answered-questions';
  CREATE TABLE "answered_questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"question" varchar,
  	"answer" varchar,
  	"answered_by" varchar,
  	"answered_day" timestamp(3) with time zone,
  	"slug" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"visiblefrom_tz" "enum_answered_questions_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"visible_until" timestamp(3) with time zone,
  	"visibleuntil_tz" "enum_answered_questions_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"changed_by_id" integer,
  	"uid" varchar,
  	"search_key" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_answered_questions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "answered_questions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"documents_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_answered_questions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_question" varchar,
  	"version_answer" varchar,
  	"version_answered_by" varchar,
  	"version_answered_day" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_visible_from" timestamp(3) with time zone,
  	"version_visiblefrom_tz" "enum__answered_questions_v_version_visiblefrom_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_visible_until" timestamp(3) with time zone,
  	"version_visibleuntil_tz" "enum__answered_questions_v_version_visibleuntil_tz" DEFAULT 'Asia/Ho_Chi_Minh',
  	"version_changed_by_id" integer,
  	"version_uid" varchar,
  	"version_search_key" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__answered_questions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_answered_questions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"procedures_id" integer,
  	"documents_id" integer,
  	"topics_id" integer
  );
  
  ALTER TABLE "broadcast_scripts_rels" ADD COLUMN "answered_questions_id" integer;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD COLUMN "answered_questions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "answered_questions_id" integer;
  ALTER TABLE "answered_questions" ADD CONSTRAINT "answered_questions_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answered_questions_rels" ADD CONSTRAINT "answered_questions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answered_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answered_questions_rels" ADD CONSTRAINT "answered_questions_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answered_questions_rels" ADD CONSTRAINT "answered_questions_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answered_questions_rels" ADD CONSTRAINT "answered_questions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answered_questions_v" ADD CONSTRAINT "_answered_questions_v_parent_id_answered_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answered_questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answered_questions_v" ADD CONSTRAINT "_answered_questions_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answered_questions_v_rels" ADD CONSTRAINT "_answered_questions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_answered_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answered_questions_v_rels" ADD CONSTRAINT "_answered_questions_v_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answered_questions_v_rels" ADD CONSTRAINT "_answered_questions_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answered_questions_v_rels" ADD CONSTRAINT "_answered_questions_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "answered_questions_slug_idx" ON "answered_questions" USING btree ("slug");
  CREATE INDEX "answered_questions_visible_from_idx" ON "answered_questions" USING btree ("visible_from");
  CREATE INDEX "answered_questions_visible_until_idx" ON "answered_questions" USING btree ("visible_until");
  CREATE INDEX "answered_questions_changed_by_idx" ON "answered_questions" USING btree ("changed_by_id");
  CREATE UNIQUE INDEX "answered_questions_uid_idx" ON "answered_questions" USING btree ("uid");
  CREATE INDEX "answered_questions_search_key_idx" ON "answered_questions" USING btree ("search_key");
  CREATE INDEX "answered_questions_updated_at_idx" ON "answered_questions" USING btree ("updated_at");
  CREATE INDEX "answered_questions_created_at_idx" ON "answered_questions" USING btree ("created_at");
  CREATE INDEX "answered_questions__status_idx" ON "answered_questions" USING btree ("_status");
  CREATE INDEX "answered_questions_rels_order_idx" ON "answered_questions_rels" USING btree ("order");
  CREATE INDEX "answered_questions_rels_parent_idx" ON "answered_questions_rels" USING btree ("parent_id");
  CREATE INDEX "answered_questions_rels_path_idx" ON "answered_questions_rels" USING btree ("path");
  CREATE INDEX "answered_questions_rels_procedures_id_idx" ON "answered_questions_rels" USING btree ("procedures_id");
  CREATE INDEX "answered_questions_rels_documents_id_idx" ON "answered_questions_rels" USING btree ("documents_id");
  CREATE INDEX "answered_questions_rels_topics_id_idx" ON "answered_questions_rels" USING btree ("topics_id");
  CREATE INDEX "_answered_questions_v_parent_idx" ON "_answered_questions_v" USING btree ("parent_id");
  CREATE INDEX "_answered_questions_v_version_version_slug_idx" ON "_answered_questions_v" USING btree ("version_slug");
  CREATE INDEX "_answered_questions_v_version_version_visible_from_idx" ON "_answered_questions_v" USING btree ("version_visible_from");
  CREATE INDEX "_answered_questions_v_version_version_visible_until_idx" ON "_answered_questions_v" USING btree ("version_visible_until");
  CREATE INDEX "_answered_questions_v_version_version_changed_by_idx" ON "_answered_questions_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_answered_questions_v_version_version_uid_idx" ON "_answered_questions_v" USING btree ("version_uid");
  CREATE INDEX "_answered_questions_v_version_version_search_key_idx" ON "_answered_questions_v" USING btree ("version_search_key");
  CREATE INDEX "_answered_questions_v_version_version_updated_at_idx" ON "_answered_questions_v" USING btree ("version_updated_at");
  CREATE INDEX "_answered_questions_v_version_version_created_at_idx" ON "_answered_questions_v" USING btree ("version_created_at");
  CREATE INDEX "_answered_questions_v_version_version__status_idx" ON "_answered_questions_v" USING btree ("version__status");
  CREATE INDEX "_answered_questions_v_created_at_idx" ON "_answered_questions_v" USING btree ("created_at");
  CREATE INDEX "_answered_questions_v_updated_at_idx" ON "_answered_questions_v" USING btree ("updated_at");
  CREATE INDEX "_answered_questions_v_latest_idx" ON "_answered_questions_v" USING btree ("latest");
  CREATE INDEX "_answered_questions_v_rels_order_idx" ON "_answered_questions_v_rels" USING btree ("order");
  CREATE INDEX "_answered_questions_v_rels_parent_idx" ON "_answered_questions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_answered_questions_v_rels_path_idx" ON "_answered_questions_v_rels" USING btree ("path");
  CREATE INDEX "_answered_questions_v_rels_procedures_id_idx" ON "_answered_questions_v_rels" USING btree ("procedures_id");
  CREATE INDEX "_answered_questions_v_rels_documents_id_idx" ON "_answered_questions_v_rels" USING btree ("documents_id");
  CREATE INDEX "_answered_questions_v_rels_topics_id_idx" ON "_answered_questions_v_rels" USING btree ("topics_id");
  ALTER TABLE "broadcast_scripts_rels" ADD CONSTRAINT "broadcast_scripts_rels_answered_questions_fk" FOREIGN KEY ("answered_questions_id") REFERENCES "public"."answered_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_broadcast_scripts_v_rels" ADD CONSTRAINT "_broadcast_scripts_v_rels_answered_questions_fk" FOREIGN KEY ("answered_questions_id") REFERENCES "public"."answered_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_answered_questions_fk" FOREIGN KEY ("answered_questions_id") REFERENCES "public"."answered_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "broadcast_scripts_rels_answered_questions_id_idx" ON "broadcast_scripts_rels" USING btree ("answered_questions_id");
  CREATE INDEX "_broadcast_scripts_v_rels_answered_questions_id_idx" ON "_broadcast_scripts_v_rels" USING btree ("answered_questions_id");
  CREATE INDEX "payload_locked_documents_rels_answered_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("answered_questions_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   ALTER TABLE "answered_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "answered_questions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_answered_questions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_answered_questions_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "answered_questions" CASCADE;
  DROP TABLE "answered_questions_rels" CASCADE;
  DROP TABLE "_answered_questions_v" CASCADE;
  DROP TABLE "_answered_questions_v_rels" CASCADE;
  ALTER TABLE "broadcast_scripts_rels" DROP CONSTRAINT "broadcast_scripts_rels_answered_questions_fk";
  
  ALTER TABLE "_broadcast_scripts_v_rels" DROP CONSTRAINT "_broadcast_scripts_v_rels_answered_questions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_answered_questions_fk";
  
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_kind";
  CREATE TYPE "public"."enum_changes_kind" AS ENUM('articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents', 'topics', 'life-events', 'media', 'broadcast-schedule', 'register-entries', 'synonyms', 'referrals', 'ward');
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_changes_kind" USING "kind"::"public"."enum_changes_kind";
  ALTER TABLE "reviews" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_reviews_kind";
  CREATE TYPE "public"."enum_reviews_kind" AS ENUM('procedures', 'articles');
  ALTER TABLE "reviews" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_reviews_kind" USING "kind"::"public"."enum_reviews_kind";
  ALTER TABLE "addresses" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_addresses_kind";
  CREATE TYPE "public"."enum_addresses_kind" AS ENUM('articles', 'procedures', 'broadcast-scripts', 'commendations', 'documents');
  ALTER TABLE "addresses" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_addresses_kind" USING "kind"::"public"."enum_addresses_kind";
  DROP INDEX "broadcast_scripts_rels_answered_questions_id_idx";
  DROP INDEX "_broadcast_scripts_v_rels_answered_questions_id_idx";
  DROP INDEX "payload_locked_documents_rels_answered_questions_id_idx";
  ALTER TABLE "broadcast_scripts_rels" DROP COLUMN "answered_questions_id";
  ALTER TABLE "_broadcast_scripts_v_rels" DROP COLUMN "answered_questions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "answered_questions_id";
  DROP TYPE "public"."enum_answered_questions_visiblefrom_tz";
  DROP TYPE "public"."enum_answered_questions_visibleuntil_tz";
  DROP TYPE "public"."enum_answered_questions_status";
  DROP TYPE "public"."enum__answered_questions_v_version_visiblefrom_tz";
  DROP TYPE "public"."enum__answered_questions_v_version_visibleuntil_tz";
  DROP TYPE "public"."enum__answered_questions_v_version_status";`)
}
