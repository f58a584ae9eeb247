import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'

/** Secrets made at the first run; losing them means new ones, and a database server that can no longer be entered. */
export interface Secrets {
  readonly PAYLOAD_SECRET: string
  readonly POSTGRES_PASSWORD: string
}

/** Returns the secrets of a data folder, making the missing ones. The file `secrets.env` is readable by its owner only. */
export async function ensureSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.env')
  const kept = parseEnv(await readFile(file, 'utf8').catch(ignoreMissing))
  const secrets = {
    PAYLOAD_SECRET: kept['PAYLOAD_SECRET'] ?? randomBytes(32).toString('hex'),
    POSTGRES_PASSWORD: kept['POSTGRES_PASSWORD'] ?? randomBytes(24).toString('hex'),
  }
  if (kept['PAYLOAD_SECRET'] === undefined || kept['POSTGRES_PASSWORD'] === undefined) await write(file, secrets)
  await chmod(file, 0o600)
  return secrets
}

async function write(file: string, secrets: Secrets): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(`${file}.new`, lines.join(''), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

function ignoreMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
  throw error
}
