import { join, resolve } from 'node:path'
import { z } from 'zod'
import { repositoryRoot } from './repository.ts'

const port = (whenUnset: number) => z.coerce.number().int().min(1).max(65_535).default(whenUnset)
const optional = z.string().min(1).optional()
const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(path))

const settingsSchema = z.object({
  DATA_DIR: folder.default(join(repositoryRoot, '.data')),
  CMS_PORT: port(3000),
  WEB_PORT: port(4321),
  /** Addresses the CMS and the site listen on; 127.0.0.1 means: only this machine, or a proxy on it. */
  CMS_HOST: z.string().min(1).default('127.0.0.1'),
  WEB_HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must start with postgres://' }).optional(),
  PAYLOAD_SECRET: z.string().min(24, 'must have at least 24 characters').optional(),
  FIRST_ADMIN_EMAIL: optional,
  FIRST_ADMIN_PASSWORD: optional,
  SEED: z.enum(['starter', 'none']).default('starter'),
  PUBLIC_SITE_URL: z.url().optional(),
  CMS_URL: z.url().optional(),
  WEB_URL: z.url().optional(),
  RELEASES_DIR: folder.optional(),
  MEDIA_DIR: folder.optional(),
  RENDERER_DIR: folder.optional(),
})

/** What an operator may choose, with the defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>

/** Reads the settings from environment variables; an empty variable counts as unset. Throws one line for each wrong one. */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = settingsSchema.safeParse(given)
  if (!read.success) throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  return read.data
}
