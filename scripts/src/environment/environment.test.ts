import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentFor, productEnvironment } from './process-environment.ts'
import { ensureSecrets } from './secrets.ts'
import { readSettings } from './settings.ts'

const values = { databaseUrl: 'postgres://ward:x@127.0.0.1:1/ward', payloadSecret: 'a-secret-of-the-cms-24-chars' }

test('without settings everything has a default, below the data folder and on this machine only', () => {
  expect(productEnvironment(readSettings({ DATA_DIR: '/srv/ward', CMS_PORT: '' }), values)).toMatchObject({
    CMS_PORT: '3000',
    CMS_HOST: '127.0.0.1',
    CMS_URL: 'http://localhost:3000',
    WEB_PORT: '4321',
    WEB_HOST: '127.0.0.1',
    WEB_URL: 'http://127.0.0.1:4321',
    PUBLIC_SITE_URL: 'http://localhost:4321',
    MEDIA_DIR: '/srv/ward/media',
    RELEASES_DIR: '/srv/ward/releases',
    SEED: 'starter',
  })
})

test('addresses follow the ports', () => {
  const environment = productEnvironment(readSettings({ CMS_PORT: '3100', WEB_PORT: '4400' }), values)
  expect(environment).toMatchObject({
    CMS_URL: 'http://localhost:3100',
    WEB_URL: 'http://127.0.0.1:4400',
    PUBLIC_SITE_URL: 'http://localhost:4400',
  })
})

test.each([
  { variables: { CMS_PORT: 'abc' }, sentence: 'CMS_PORT: ' },
  { variables: { WEB_PORT: '70000' }, sentence: 'WEB_PORT: ' },
  { variables: { SEED: 'all' }, sentence: 'SEED: ' },
  { variables: { DATABASE_URL: 'mysql://host/x' }, sentence: 'DATABASE_URL: must start with postgres://' },
  { variables: { PAYLOAD_SECRET: 'short' }, sentence: 'PAYLOAD_SECRET: must have at least 24 characters' },
])('$variables is refused with the name of the variable', ({ variables, sentence }) => {
  expect(() => readSettings(variables)).toThrow(sentence)
})

test('a process sees only the product variables it was given', () => {
  const environment = productEnvironment(readSettings({}), values)
  const seen = environmentFor(['WEB_PORT', 'RELEASES_DIR'], environment)
  expect(seen).toMatchObject({ WEB_PORT: '4321', RELEASES_DIR: environment.RELEASES_DIR })
  expect(Object.keys(seen)).not.toContain('PAYLOAD_SECRET')
  expect(Object.keys(seen)).not.toContain('DATABASE_URL')
})

test('secrets are made once, differ from folder to folder, and are closed to others again when someone opened them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ward-secrets-'))
  const other = await mkdtemp(join(tmpdir(), 'ward-secrets-'))
  const first = await ensureSecrets(folder)
  await chmod(join(folder, 'secrets.env'), 0o644)
  expect(await ensureSecrets(folder)).toEqual(first)
  expect(((await stat(join(folder, 'secrets.env'))).mode & 0o777).toString(8)).toBe('600')
  expect((await ensureSecrets(other)).PAYLOAD_SECRET).not.toBe(first.PAYLOAD_SECRET)
})

test('a secret an operator put into the file is kept beside the ones that are made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ward-secrets-'))
  await writeFile(join(folder, 'secrets.env'), 'PAYLOAD_SECRET=chosen-by-the-operator-long-enough\n')
  const { PAYLOAD_SECRET, POSTGRES_PASSWORD } = await ensureSecrets(folder)
  expect(PAYLOAD_SECRET).toBe('chosen-by-the-operator-long-enough')
  expect(await readFile(join(folder, 'secrets.env'), 'utf8')).toContain(`POSTGRES_PASSWORD=${POSTGRES_PASSWORD}`)
})
