import { join } from 'node:path'
import { programsFolder, repositoryRoot } from './repository.ts'
import type { Settings } from './settings.ts'

/** Values known only at run time: the database really used and the secret really in force. */
export interface RunValues {
  readonly databaseUrl: string
  readonly payloadSecret: string
}

/** Every variable the product's processes may be given. */
export const productVariables = [
  'DATA_DIR',
  'CMS_PORT',
  'WEB_PORT',
  'CMS_HOST',
  'WEB_HOST',
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'FIRST_ADMIN_EMAIL',
  'FIRST_ADMIN_PASSWORD',
  'SEED',
  'PUBLIC_SITE_URL',
  'CMS_URL',
  'WEB_URL',
  'RELEASES_DIR',
  'MEDIA_DIR',
  'RENDERER_DIR',
] as const

export type ProductVariable = (typeof productVariables)[number]

/** Values of the product's variables; one without a value is not set. */
export type ProductEnvironment = Readonly<Partial<Record<ProductVariable, string>>>

/** Returns the product's variables as its settings and this run make them. */
export function productEnvironment(settings: Settings, values: RunValues): ProductEnvironment {
  const { FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD } = settings
  return {
    DATA_DIR: settings.DATA_DIR,
    CMS_PORT: `${settings.CMS_PORT}`,
    WEB_PORT: `${settings.WEB_PORT}`,
    CMS_HOST: settings.CMS_HOST,
    WEB_HOST: settings.WEB_HOST,
    DATABASE_URL: values.databaseUrl,
    PAYLOAD_SECRET: values.payloadSecret,
    ...(FIRST_ADMIN_EMAIL === undefined ? {} : { FIRST_ADMIN_EMAIL }),
    ...(FIRST_ADMIN_PASSWORD === undefined ? {} : { FIRST_ADMIN_PASSWORD }),
    SEED: settings.SEED,
    PUBLIC_SITE_URL: settings.PUBLIC_SITE_URL ?? `http://localhost:${settings.WEB_PORT}`,
    CMS_URL: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
    WEB_URL: settings.WEB_URL ?? `http://127.0.0.1:${settings.WEB_PORT}`,
    RELEASES_DIR: settings.RELEASES_DIR ?? join(settings.DATA_DIR, 'releases'),
    MEDIA_DIR: settings.MEDIA_DIR ?? join(settings.DATA_DIR, 'media'),
    RENDERER_DIR: settings.RENDERER_DIR ?? join(repositoryRoot, 'site/dist'),
  }
}

/**
 * Returns the whole environment of one process: the machine's, with the programs of the installed packages first in PATH, and of
 * the product's variables only the ones it needs.
 */
export function environmentFor(names: readonly ProductVariable[], product: ProductEnvironment): NodeJS.ProcessEnv {
  const isOfProduct = new Set<string>(productVariables)
  const ofMachine = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfProduct.has(name)))
  const given = Object.fromEntries(names.map((name) => [name, product[name]]))
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  return { NODE_ENV: 'production', ...ofMachine, ...quiet, ...given, PATH: `${programsFolder}:${process.env['PATH'] ?? ''}` }
}
