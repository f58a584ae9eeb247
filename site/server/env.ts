import { z } from 'zod'

const variables = z.object({
  RELEASES_DIR: z
    .string({ error: 'RELEASES_DIR is missing: set it to the folder the publisher writes releases to.' })
    .min(1, 'RELEASES_DIR must not be empty.'),
  WEB_PORT: z.coerce
    .number({ error: 'WEB_PORT must be a whole number.' })
    .int('WEB_PORT must be a whole number.')
    .min(0, 'WEB_PORT must be between 0 and 65535.')
    .max(65_535, 'WEB_PORT must be between 0 and 65535.')
    .default(4321),
  CMS_URL: z
    .url({ protocol: /^https?$/, error: 'CMS_URL must be an address that starts with http:// or https://.' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  WEB_HOST: z.string().min(1, 'WEB_HOST must not be empty.').default('127.0.0.1'),
})

/** Where the web process reads releases and listens. */
export interface Environment {
  releasesDir: string
  /** 0 lets the system pick a free port. */
  port: number
  host: string
  /** Where the CMS takes the count of what people did not find; null: nobody counts. */
  cmsUrl: string | null
}

/** Reads the environment variables of the web process. Throws a RangeError whose message is one English sentence per fault. */
export function readEnvironment(given: NodeJS.ProcessEnv): Environment {
  const read = variables.safeParse(given)
  if (!read.success) throw new RangeError(read.error.issues.map(({ message }) => message).join(' '))
  const { RELEASES_DIR: releasesDir, WEB_PORT: port, WEB_HOST: host, CMS_URL: cmsUrl = null } = read.data
  return { releasesDir, port, host, cmsUrl }
}
