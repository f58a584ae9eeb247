import { join } from 'node:path'
import { programsFolder, repositoryRoot } from './repository.ts'
import type { Settings } from './settings.ts'

/** Values known only at run time: the database really used and the secret really in force. */
export interface RunValues {
  readonly databaseUrl: string
  readonly payloadSecret: string
}

/** Returns the variables every process of the product is given, beside the ones of the machine. */
export function processEnvironment(settings: Settings, values: RunValues): Record<string, string> {
  const first = { FIRST_ADMIN_EMAIL: settings.FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD: settings.FIRST_ADMIN_PASSWORD }
  return {
    DATA_DIR: settings.DATA_DIR,
    CMS_PORT: `${settings.CMS_PORT}`,
    WEB_PORT: `${settings.WEB_PORT}`,
    HOST: settings.HOST,
    DATABASE_URL: values.databaseUrl,
    PAYLOAD_SECRET: values.payloadSecret,
    ...Object.fromEntries(Object.entries(first).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    SEED: settings.SEED,
    PUBLIC_SITE_URL: settings.PUBLIC_SITE_URL ?? `http://localhost:${settings.WEB_PORT}`,
    CMS_URL: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
    WEB_URL: `http://127.0.0.1:${settings.WEB_PORT}`,
    RELEASES_DIR: join(settings.DATA_DIR, 'releases'),
    MEDIA_DIR: join(settings.DATA_DIR, 'media'),
    RENDERER_DIR: join(repositoryRoot, 'site/dist'),
  }
}

/** Returns the environment of the machine with the product's variables and programs put first; mode `production` unless given. */
export function wholeEnvironment(ofProcess: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const path = `${programsFolder}:${process.env['PATH'] ?? ''}`
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  return { NODE_ENV: 'production', ...process.env, ...quiet, ...ofProcess, PATH: path }
}
