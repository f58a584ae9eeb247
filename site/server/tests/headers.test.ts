import { expect, test } from 'vitest'
import { exampleRelease } from './example-release.ts'
import { siteForTest } from './site-for-test.ts'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

test.each([
  { what: 'a page', path: '/' },
  { what: 'a feed', path: '/rss.xml' },
  { what: 'a stylesheet', path: '/_astro/trang.Ab12.css' },
  { what: 'a file', path: '/media/1f3a9c02-to-khai.docx' },
  { what: 'a page not modified', path: '/', headers: { 'if-none-match': '*' } },
  { what: 'a part of a file', path: '/media/1f3a9c02-ban-tin.mp3', headers: { range: 'bytes=1-2' } },
  { what: 'a part that is not there', path: '/media/1f3a9c02-ban-tin.mp3', headers: { range: 'bytes=99-' } },
  { what: 'a redirect', path: '/tin-tuc/' },
  { what: 'a page not found', path: '/khong-co' },
  { what: 'a page taken down', path: '/tin-tuc/bai-da-go' },
  { what: 'an unreadable address', path: '/%' },
  { what: 'a refused method', path: '/', method: 'POST' },
  { what: 'a refused expectation', path: '/', headers: { expect: 'tea' } },
  { what: 'health', path: '/suc-khoe' },
])('$what carries the security headers', async ({ path, headers, method }) => {
  const site = await siteForTest(exampleRelease)
  const answer = await site.ask(path, headers, method)
  expect(answer.headers).toMatchObject({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
  })
  expect(answer.headers['strict-transport-security']).toBeUndefined()
  expect(answer.headers['x-powered-by']).toBeUndefined()
})

test.each([
  { path: '/', resourcePolicy: 'same-origin', origin: undefined },
  { path: '/_astro/trang.Ab12.css', resourcePolicy: 'same-origin', origin: undefined },
  { path: '/rss.xml', resourcePolicy: 'cross-origin', origin: '*' },
  { path: '/media/1f3a9c02-anh.webp', resourcePolicy: 'cross-origin', origin: '*' },
])('$path may be used by: $resourcePolicy', async ({ path, resourcePolicy, origin }) => {
  const { headers } = await (await siteForTest(exampleRelease)).ask(path)
  expect(headers['cross-origin-resource-policy']).toBe(resourcePolicy)
  expect(headers['access-control-allow-origin']).toBe(origin)
})

test.each([
  { forwarded: 'https', expected: 'max-age=31536000' },
  { forwarded: 'https,http', expected: 'max-age=31536000' },
  { forwarded: 'http', expected: undefined },
  { forwarded: 'httpsx', expected: undefined },
])('behind $forwarded, browsers are kept on HTTPS: $expected', async ({ forwarded, expected }) => {
  const { headers } = await (await siteForTest(exampleRelease)).ask('/', { 'x-forwarded-proto': forwarded })
  expect(headers['strict-transport-security']).toBe(expected)
})
