import { expect, test } from 'vitest'
import { notesOf, type AddressClaim } from './notes-of.ts'

const moment = '2026-11-20T02:00:00.000Z'
const earlier = '2026-11-01T00:00:00.000Z'
const later = '2026-12-01T00:00:00.000Z'
const claim = (slug: string, since = earlier): AddressClaim => ({ kind: 'articles', slug, documentId: 1, since })
const visible = (slug: string) => new Map([['articles/1', slug]])

const rows = [
  { name: 'the present slug is no note', claims: [claim('moi')], visibleSlugs: visible('moi'), redirects: {}, gone: [] },
  {
    name: 'an old slug leads to the present one',
    claims: [claim('cu'), claim('moi')],
    visibleSlugs: visible('moi'),
    redirects: { '/tin-tuc/cu': '/tin-tuc/moi' },
    gone: [],
  },
  {
    name: 'a withdrawn document is gone under all its slugs',
    claims: [claim('moi'), claim('cu')],
    visibleSlugs: new Map<string, string>(),
    redirects: {},
    gone: ['/tin-tuc/cu', '/tin-tuc/moi'],
  },
  {
    name: 'a document still to come is not spoken of',
    claims: [claim('mai', later)],
    visibleSlugs: new Map<string, string>(),
    redirects: {},
    gone: [],
  },
]

const notesFor = (claims: AddressClaim[], slugs: ReadonlyMap<string, string>, more: { neverLive?: string[]; addresses?: string[] } = {}) =>
  notesOf({
    claims,
    visible: { slugs, byAddress: new Map((more.addresses ?? []).map((address) => [address, { kind: 'procedures', id: 1 }])) },
    neverLive: new Set(more.neverLive),
    moment,
  })

test.each(rows)('$name', ({ claims, visibleSlugs, redirects, gone }) => {
  expect(notesFor(claims, visibleSlugs)).toEqual({ redirects, gone })
})

test('a broken document that never was live is not gone either', () => {
  expect(notesFor([claim('a')], new Map(), { neverLive: ['articles/1'] })).toEqual({ redirects: {}, gone: [] })
})

test('the older text of a procedure moves with the slug of the procedure', () => {
  const claims: AddressClaim[] = [{ kind: 'procedures', slug: 'cu', documentId: 1, since: earlier }]
  const slugs = new Map([['procedures/1', 'moi']])
  expect(notesFor(claims, slugs, { addresses: ['/thu-tuc/moi'] }).redirects).toEqual({ '/thu-tuc/cu': '/thu-tuc/moi' })
  expect(notesFor(claims, slugs, { addresses: ['/thu-tuc/moi', '/thu-tuc/moi/quy-dinh-cu'] }).redirects).toEqual({
    '/thu-tuc/cu': '/thu-tuc/moi',
    '/thu-tuc/cu/quy-dinh-cu': '/thu-tuc/moi/quy-dinh-cu',
  })
})
