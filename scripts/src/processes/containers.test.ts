import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { repositoryRoot } from '../environment/repository.ts'
import { commandOf, lastingProcesses, prepareDatabase } from './process-table.ts'

const serviceSchema = z.object({
  command: z.array(z.string()).optional(),
  working_dir: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  build: z.object({ dockerfile: z.string() }).optional(),
})

const read = (file: string) => readFile(join(repositoryRoot, file), 'utf8')

let text: string
let services: Record<string, z.infer<typeof serviceSchema>>

beforeAll(async () => {
  text = await read('docker-compose.yml')
  services = z.object({ services: z.record(z.string(), serviceSchema) }).parse(parse(text, { merge: true })).services
})

test.each([prepareDatabase, ...lastingProcesses].map((plan) => ({ name: plan.name, plan })))(
  'the container "$name" runs the command of npm start, with the same variables',
  ({ name, plan }) => {
    const environment = services[name]?.environment ?? {}
    expect(services[name]?.command).toEqual(commandOf(plan, environment))
    expect(posix.join('/app', plan.folder, '/')).toBe(`${services[name]?.working_dir}/`)
    expect(Object.keys(environment).toSorted()).toEqual([...plan.variables, ...Object.keys(plan.constants ?? {})].toSorted())
    expect(environment).toMatchObject(plan.constants ?? {})
  },
)

test('every service that lasts says whether it is well', () => {
  const lasting = Object.entries(services).filter(([name]) => name !== 'prepare')
  expect(lasting.map(([name]) => name)).toEqual(['postgres', 'cms', 'publisher', 'web', 'caddy'])
  expect(lasting.filter(([, { healthcheck }]) => healthcheck === undefined)).toEqual([])
})

test('.env.example names exactly the variables docker-compose.yml asks for', async () => {
  const asked = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name))
  const named = [...(await read('.env.example')).matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual([...asked].toSorted())
})

test('the Dockerfile and the Caddyfile stand where docker-compose.yml looks for them', async () => {
  expect(await read(services['cms']?.build?.dockerfile ?? '')).toContain('npm run build')
  const caddyfile = await read('scripts/docker/Caddyfile')
  const named = [...caddyfile.matchAll(/\{\$([A-Z_]+)\}/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(services['caddy']?.environment ?? {}).toSorted())
  expect(text).toContain('./scripts/docker/Caddyfile:')
})
