import type { ProductEnvironment, ProductVariable } from '../environment/process-environment.ts'

/** One of the product's processes; `npm start` and docker-compose.yml run the same commands with the same variables. */
export interface ProcessPlan {
  readonly name: string
  /** Where it runs, relative to the repository. */
  readonly folder: string
  /** `$NAME` stands for the value of a variable. */
  readonly command: readonly [string, ...string[]]
  /** The product's variables it is given: no process sees a secret it does not use. */
  readonly variables: readonly ProductVariable[]
  /** Variables that are the same everywhere. */
  readonly constants?: Readonly<Record<string, string>>
}

const ofCms = [
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'DATA_DIR',
  'MEDIA_DIR',
  'RELEASES_DIR',
  'RENDERER_DIR',
  'CMS_URL',
  'WEB_URL',
  'PUBLIC_SITE_URL',
] as const

/** Runs once before the others: migrations, the first administrator, starter content. */
export const prepareDatabase: ProcessPlan = {
  name: 'prepare',
  folder: '.',
  command: ['node', 'cms/src/setup/prepare-database.ts'],
  variables: [...ofCms, 'FIRST_ADMIN_EMAIL', 'FIRST_ADMIN_PASSWORD', 'SEED'],
}

/** Heap of each. The publisher's holds 10,000 documents with room to render them all: a heap that is nearly full is searched for garbage all the time. */
const memoryLimitMb = { cms: 384, publisher: 448, web: 128 }

/** The processes that run as long as the product does. */
export const lastingProcesses: readonly ProcessPlan[] = [
  {
    name: 'cms',
    folder: 'cms',
    command: [
      'node',
      `--max-old-space-size=${memoryLimitMb.cms}`,
      '../node_modules/next/dist/bin/next',
      'start',
      '--port',
      '$CMS_PORT',
      '--hostname',
      '$CMS_HOST',
    ],
    variables: [...ofCms, 'CMS_PORT', 'CMS_HOST'],
  },
  {
    name: 'publisher',
    folder: '.',
    command: ['node', `--max-old-space-size=${memoryLimitMb.publisher}`, 'cms/src/publishing/publisher-process.ts'],
    variables: ofCms,
    // Its threads that compress pages would each keep what they once needed: a tenth of its memory.
    constants: { MALLOC_ARENA_MAX: '2' },
  },
  {
    name: 'web',
    folder: '.',
    command: ['node', `--max-old-space-size=${memoryLimitMb.web}`, 'site/server/web-process.ts'],
    variables: ['RELEASES_DIR', 'WEB_PORT', 'WEB_HOST', 'CMS_URL'],
  },
]

/** Returns the command of a process with the values of its variables in place. */
export function commandOf(plan: ProcessPlan, environment: ProductEnvironment): readonly [string, ...string[]] {
  const known = new Map(Object.entries(environment))
  const fill = (part: string) => part.replace(/\$([A-Z_]+)/g, (whole, name: string) => known.get(name) ?? whole)
  const [program, ...args] = plan.command
  return [fill(program), ...args.map(fill)]
}
