import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."enum_imports_formats" AS ENUM('portal-json', 'crawl-json', 'workbook');
  CREATE TYPE "public"."enum_imports_state" AS ENUM('done', 'partly', 'refused', 'failed');
  CREATE TYPE "public"."enum_import_differences_state" AS ENUM('waiting', 'accepted', 'partly', 'refused', 'superseded');
  CREATE TABLE "imports_formats" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_imports_formats",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"state" "enum_imports_state" NOT NULL,
  	"by_id" integer,
  	"compared_day" varchar,
  	"digest" varchar NOT NULL,
  	"created" numeric DEFAULT 0 NOT NULL,
  	"published" numeric DEFAULT 0 NOT NULL,
  	"unchanged" numeric DEFAULT 0 NOT NULL,
  	"differing" numeric DEFAULT 0 NOT NULL,
  	"declined" numeric DEFAULT 0 NOT NULL,
  	"accepted" numeric DEFAULT 0 NOT NULL,
  	"left_out" numeric DEFAULT 0 NOT NULL,
  	"report" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "import_differences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"state" "enum_import_differences_state" DEFAULT 'waiting' NOT NULL,
  	"procedure_id" integer,
  	"import_id" integer,
  	"decided_by_id" integer,
  	"compared_day" varchar,
  	"sections" jsonb NOT NULL,
  	"said" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "imports_formats" ADD CONSTRAINT "imports_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "imports_formats_order_idx" ON "imports_formats" USING btree ("order");
  CREATE INDEX "imports_formats_parent_idx" ON "imports_formats" USING btree ("parent_id");
  CREATE INDEX "imports_by_idx" ON "imports" USING btree ("by_id");
  CREATE INDEX "imports_digest_idx" ON "imports" USING btree ("digest");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  CREATE INDEX "import_differences_code_idx" ON "import_differences" USING btree ("code");
  CREATE INDEX "import_differences_state_idx" ON "import_differences" USING btree ("state");
  CREATE INDEX "import_differences_procedure_idx" ON "import_differences" USING btree ("procedure_id");
  CREATE INDEX "import_differences_import_idx" ON "import_differences" USING btree ("import_id");
  CREATE INDEX "import_differences_decided_by_idx" ON "import_differences" USING btree ("decided_by_id");
  CREATE INDEX "import_differences_updated_at_idx" ON "import_differences" USING btree ("updated_at");
  CREATE INDEX "import_differences_created_at_idx" ON "import_differences" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   DROP TABLE "imports_formats" CASCADE;
  DROP TABLE "imports" CASCADE;
  DROP TABLE "import_differences" CASCADE;
  DROP TYPE "public"."enum_imports_formats";
  DROP TYPE "public"."enum_imports_state";
  DROP TYPE "public"."enum_import_differences_state";`)
}
