import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Procedures have codes of their own; the versions of one share its code. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`CREATE UNIQUE INDEX "procedures_code_of_roots" ON "procedures" ("code") WHERE "new_version_of_id" IS NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`DROP INDEX "procedures_code_of_roots"`)
}
