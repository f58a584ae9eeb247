import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

const complete = { DATABASE_URL: 'postgres://ward@127.0.0.1:5432/ward', PAYLOAD_SECRET: 'a-secret-of-more-than-24-characters' }

describe('the environment', () => {
  it('has defaults for all but the database and the secret', () => {
    const environment = readEnvironment({ ...complete, DATA_DIR: '/var/ward', CMS_PORT: '3100', WEB_PORT: '4400' })
    expect(environment).toMatchObject({
      cmsUrl: 'http://localhost:3100',
      webUrl: 'http://127.0.0.1:4400',
      publicSiteUrl: 'http://localhost:4400',
      mediaDir: '/var/ward/media',
      releasesDir: '/var/ward/releases',
      seed: 'starter',
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ ...complete, FIRST_ADMIN_EMAIL: '', CMS_URL: '' }).firstAdminEmail).toBeUndefined()
  })

  it('cuts slashes off the end of addresses', () => {
    expect(readEnvironment({ ...complete, PUBLIC_SITE_URL: 'https://thanhhoa.gov.vn/cchc/' }).publicSiteUrl).toBe(
      'https://thanhhoa.gov.vn/cchc',
    )
  })

  it('needs neither database nor secret while the admin is built', () => {
    expect(() => readEnvironment({ CMS_WITHOUT_DATABASE: '1' })).not.toThrow()
  })

  it.each([
    {
      what: 'no database',
      given: { DATABASE_URL: undefined },
      sentence: 'DATABASE_URL is missing: set it to the address of the PostgreSQL database',
    },
    {
      what: 'another database',
      given: { DATABASE_URL: 'mysql://ward' },
      sentence: 'DATABASE_URL must start with postgres:// or postgresql://.',
    },
    { what: 'no secret', given: { PAYLOAD_SECRET: undefined }, sentence: 'PAYLOAD_SECRET is missing' },
    {
      what: 'a short secret',
      given: { PAYLOAD_SECRET: 'short' },
      sentence: 'PAYLOAD_SECRET is too short: it needs at least 24 characters.',
    },
    { what: 'a port in words', given: { CMS_PORT: 'three' }, sentence: 'CMS_PORT must be a whole number.' },
    {
      what: 'an address without scheme',
      given: { CMS_URL: 'localhost:3000' },
      sentence: 'CMS_URL must be an address that starts with http:// or https://.',
    },
    { what: 'a relative folder', given: { MEDIA_DIR: 'media' }, sentence: 'MEDIA_DIR must be an absolute path' },
    { what: 'an unknown seed', given: { SEED: 'demo' }, sentence: 'SEED must be "starter" or "none".' },
    {
      what: 'a weak first password',
      given: { FIRST_ADMIN_PASSWORD: '123456' },
      sentence: 'FIRST_ADMIN_PASSWORD needs at least 12 characters.',
    },
  ])('with $what is refused with a sentence', ({ given, sentence }) => {
    expect(() => readEnvironment({ ...complete, ...given })).toThrow(sentence)
  })
})
