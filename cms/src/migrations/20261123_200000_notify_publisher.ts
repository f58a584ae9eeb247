import { type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Wakes the publisher when a transaction that asks for a release, or pins or unpins the site, commits. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    CREATE FUNCTION "notify_of_change"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('changes', NEW."id"::text);
      RETURN NULL;
    END
    $$;
    CREATE FUNCTION "notify_of_site_state"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('changes', 'site-state');
      RETURN NULL;
    END
    $$;
    CREATE TRIGGER "changes_notify" AFTER INSERT ON "changes" FOR EACH ROW EXECUTE FUNCTION "notify_of_change"();
    CREATE TRIGGER "site_state_notify" AFTER INSERT OR UPDATE ON "site_state" FOR EACH ROW EXECUTE FUNCTION "notify_of_site_state"();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    DROP TRIGGER "site_state_notify" ON "site_state";
    DROP TRIGGER "changes_notify" ON "changes";
    DROP FUNCTION "notify_of_site_state"();
    DROP FUNCTION "notify_of_change"();
  `)
}
