import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

// Not `new URL('../..', import.meta.url)`: the bundler of the admin would take that for a file to bring along.
const repositoryDir = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Stands in for the database and the secret while the admin is built or code is generated: nothing connects then. */
const withoutDatabase = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/no-database-while-building',
  PAYLOAD_SECRET: 'no-secret-is-needed-while-building',
}

const address = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address that starts with http:// or https://.` })
    .transform((value) => value.replace(/\/+$/, ''))

const wholeNumber = (name: string, fallback: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number.` })
    .int(`${name} must be a whole number.`)
    .positive(`${name} must be greater than 0.`)
    .default(fallback)

const folder = (name: string) =>
  z.string().refine((value) => value.startsWith('/'), `${name} must be an absolute path: processes are started in different folders.`)

const variables = z.object({
  DATABASE_URL: z
    .string({
      error:
        'DATABASE_URL is missing: set it to the address of the PostgreSQL database, for example postgres://user:password@127.0.0.1:5432/ward.',
    })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must start with postgres:// or postgresql://.'),
  DATABASE_POOL_MAX: wholeNumber('DATABASE_POOL_MAX', 10),
  DATABASE_CONNECT_TIMEOUT_MS: wholeNumber('DATABASE_CONNECT_TIMEOUT_MS', 10_000),
  DATABASE_IDLE_TIMEOUT_MS: wholeNumber('DATABASE_IDLE_TIMEOUT_MS', 30_000),
  PAYLOAD_SECRET: z
    .string({ error: 'PAYLOAD_SECRET is missing: set it to a long random text that stays the same between starts.' })
    .min(24, 'PAYLOAD_SECRET is too short: it needs at least 24 characters.'),
  CMS_PORT: wholeNumber('CMS_PORT', 3000),
  WEB_PORT: wholeNumber('WEB_PORT', 4321),
  CMS_URL: address('CMS_URL').optional(),
  WEB_URL: address('WEB_URL').optional(),
  PUBLIC_SITE_URL: address('PUBLIC_SITE_URL').optional(),
  DATA_DIR: folder('DATA_DIR').default(`${repositoryDir}/.data`),
  MEDIA_DIR: folder('MEDIA_DIR').optional(),
  RELEASES_DIR: folder('RELEASES_DIR').optional(),
  RELEASES_KEPT: wholeNumber('RELEASES_KEPT', 10),
  RENDERER_DIR: folder('RENDERER_DIR').default(`${repositoryDir}/site/dist`),
  FIRST_ADMIN_EMAIL: z.email('FIRST_ADMIN_EMAIL must be an e-mail address.').optional(),
  FIRST_ADMIN_PASSWORD: z.string().min(12, 'FIRST_ADMIN_PASSWORD needs at least 12 characters.').optional(),
  INIT_CWD: z.string().default(() => process.cwd()),
  PAYLOAD_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'PAYLOAD_LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    })
    .default('info'),
  SEED: z.enum(['starter', 'none'], { error: 'SEED must be "starter" or "none".' }).default('starter'),
})

function toEnvironment(known: z.infer<typeof variables>) {
  return {
    databaseUrl: known.DATABASE_URL,
    databasePoolMax: known.DATABASE_POOL_MAX,
    databaseConnectTimeoutMs: known.DATABASE_CONNECT_TIMEOUT_MS,
    databaseIdleTimeoutMs: known.DATABASE_IDLE_TIMEOUT_MS,
    payloadSecret: known.PAYLOAD_SECRET,
    /** Address editors open the admin at. */
    cmsUrl: known.CMS_URL ?? `http://localhost:${known.CMS_PORT}`,
    /** Where the publisher reaches the web server. */
    webUrl: known.WEB_URL ?? `http://127.0.0.1:${known.WEB_PORT}`,
    /** Base address starter content gives the ward. */
    publicSiteUrl: known.PUBLIC_SITE_URL ?? `http://localhost:${known.WEB_PORT}`,
    mediaDir: known.MEDIA_DIR ?? `${known.DATA_DIR}/media`,
    releasesDir: known.RELEASES_DIR ?? `${known.DATA_DIR}/releases`,
    /** How many releases stay for a rollback. */
    releasesKept: known.RELEASES_KEPT,
    rendererDir: known.RENDERER_DIR,
    firstAdminEmail: known.FIRST_ADMIN_EMAIL,
    firstAdminPassword: known.FIRST_ADMIN_PASSWORD,
    seed: known.SEED,
    /** Folder the command was given in, which npm leaves for the workspace's; paths given to commands start there. */
    startedFrom: known.INIT_CWD,
    logLevel: known.PAYLOAD_LOG_LEVEL,
  } as const
}

/** Everything the CMS takes from the environment. */
export type Environment = ReturnType<typeof toEnvironment>

/**
 * Returns the environment of the CMS, checked.
 *
 * Empty variables count as absent. `CMS_WITHOUT_DATABASE=1` allows the database and the secret to be absent.
 *
 * @throws Error with one English sentence for every variable that is missing or wrong
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = variables.safeParse(given.CMS_WITHOUT_DATABASE === '1' ? { ...withoutDatabase, ...given } : given)
  if (parsed.success) return toEnvironment(parsed.data)
  throw new Error(['The environment of the CMS is not complete.', ...parsed.error.issues.map((issue) => `- ${issue.message}`)].join('\n'))
}
