import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  articleWithPictureTableAndLinks as article,
  documentPublishedElsewhere as document,
  pictureInSeveralSizes as picture,
  procedureWithEveryPart as procedure,
  scriptUrgentWithAudio as script,
  wardAnnouncingAnOutage as ward,
} from '../../examples/index.ts'
import { articleSchema } from './kinds/article.ts'
import { broadcastScriptSchema } from './kinds/broadcast-script.ts'
import { documentSchema } from './kinds/document.ts'
import { mediaSchema } from './kinds/media.ts'
import { procedureCode, procedureSchema } from './kinds/procedure/procedure.ts'
import { wardSchema } from './kinds/ward.ts'

/** Where a value breaks a schema, as paths; empty when it keeps it. */
function faultsOf(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('the code of a procedure', () => {
  test.each([{ code: '1.001193' }, { code: '2.000815.01' }, { code: '1.001193.000.00.00.H56' }, { code: '6.001435' }])(
    '$code is one',
    ({ code }) => {
      expect(procedureCode.safeParse(code).success).toBe(true)
    },
  )

  test.each([
    { lesson: 'internal procedures are never public', code: '5.001193' },
    { lesson: 'nor are their variants', code: '5.001193.000.00.00.H56' },
    { lesson: 'six digits, not five', code: '1.00119' },
    { lesson: 'six digits, not seven', code: '1.0011930' },
    { lesson: 'nothing stands before it', code: ' 1.001193' },
    { lesson: 'nothing stands after it', code: '1.001193 ' },
    { lesson: 'none is not one', code: '' },
  ])('“$code” is none: $lesson', ({ code }) => {
    expect(procedureCode.safeParse(code).success).toBe(false)
  })
})

describe('texts', () => {
  test.each([
    { lesson: 'empty', title: '' },
    { lesson: 'white space only', title: ' \n ' },
    { lesson: 'not in NFC', title: 'Đăng ký'.normalize('NFD') },
    { lesson: "with Word's line break", title: 'Đăng\u000bký' },
    { lesson: 'with a NUL', title: 'Đăng\u0000ký' },
    { lesson: 'with an escape', title: '\u001b[31mĐăng ký' },
    { lesson: 'with a control character of the second set', title: 'Đăng\u0085ký' },
    { lesson: 'with half of a surrogate pair', title: 'Đăng ký \ud83d' },
    { lesson: 'with a non-character', title: 'Đăng ký\uffff' },
  ])('a title $lesson is refused', ({ title }) => {
    expect(faultsOf(articleSchema, { ...article, title })).toContain('title')
  })

  test('lines and tabs are no control characters to refuse', () => {
    expect(faultsOf(articleSchema, { ...article, summary: 'Một\n\tHai 😀' })).toEqual([])
  })

  test('HTML may be empty, but not hold control characters', () => {
    expect(faultsOf(articleSchema, { ...article, bodyHtml: '' })).toEqual([])
    expect(faultsOf(articleSchema, { ...article, bodyHtml: '<p>\u000b</p>' })).toEqual(['bodyHtml'])
  })
})

describe('slugs of documents', () => {
  test.each([
    { slug: 'Dang-ky' },
    { slug: 'đang-ky' },
    { slug: 'dang--ky' },
    { slug: '-dang-ky' },
    { slug: 'dang-ky-' },
    { slug: 'dang_ky' },
    { slug: 'dang/ky' },
    { slug: '..' },
    { slug: '' },
    { slug: 'a'.repeat(121) },
    { slug: 'trang' },
    { slug: 'thang' },
    { slug: 'linh-vuc' },
    { slug: 'muc-do' },
    { slug: 'rss' },
  ])('“$slug” is refused', ({ slug }) => {
    expect(faultsOf(articleSchema, { ...article, slug })).toContain('slug')
  })

  test.each([{ slug: 'a' }, { slug: '10-10' }, { slug: 'trang-chu' }, { slug: 'a'.repeat(120) }])('“$slug” is allowed', ({ slug }) => {
    expect(faultsOf(articleSchema, { ...article, slug })).toEqual([])
  })
})

const breaches: { lesson: string; schema: z.ZodType; value: object; fault: string }[] = [
  {
    lesson: 'an instant without milliseconds',
    schema: articleSchema,
    value: { ...article, publishedAt: '2026-11-20T02:00:00Z' },
    fault: 'publishedAt',
  },
  {
    lesson: 'an instant that is not in UTC',
    schema: articleSchema,
    value: { ...article, changedAt: '2026-11-20T09:00:00.000+07:00' },
    fault: 'changedAt',
  },
  { lesson: 'a reference to nothing', schema: articleSchema, value: { ...article, picture: 0 }, fault: 'picture' },
  { lesson: 'a uid that is none', schema: articleSchema, value: { ...article, uid: 'bai-1' }, fault: 'uid' },
  { lesson: 'a day that does not exist', schema: documentSchema, value: { ...document, issuedDay: '2026-02-30' }, fault: 'issuedDay' },
  { lesson: 'a day in another spelling', schema: documentSchema, value: { ...document, issuedDay: '20/11/2014' }, fault: 'issuedDay' },
  {
    lesson: 'an address that runs a script',
    schema: documentSchema,
    value: { ...document, sourceUrl: 'javascript:alert(1)' },
    fault: 'sourceUrl',
  },
  {
    lesson: 'an address that is no web address',
    schema: procedureSchema,
    value: { ...procedure, serviceUrl: 'dichvucong.gov.vn' },
    fault: 'serviceUrl',
  },
  { lesson: 'a procedure of no level', schema: procedureSchema, value: { ...procedure, levels: [] }, fault: 'levels' },
  { lesson: 'a part that is none', schema: procedureSchema, value: { ...procedure, notApplicable: ['title'] }, fault: 'notApplicable.0' },
  {
    lesson: 'a fee below nothing',
    schema: procedureSchema,
    value: { ...procedure, methods: [{ ...procedure.methods[0], feeAmount: -1 }] },
    fault: 'methods.0.feeAmount',
  },
  {
    lesson: 'half a paper',
    schema: procedureSchema,
    value: { ...procedure, paperCases: [{ name: null, papers: [{ ...procedure.paperCases[0]?.papers[0], copies: 0.5 }] }] },
    fault: 'paperCases.0.papers.0.copies',
  },
  { lesson: 'a priority that is none', schema: broadcastScriptSchema, value: { ...script, priority: 'high' }, fault: 'priority' },
  { lesson: 'a script of no duration', schema: broadcastScriptSchema, value: { ...script, durationSeconds: 0 }, fault: 'durationSeconds' },
  {
    lesson: 'a file outside the media folder',
    schema: mediaSchema,
    value: { ...picture, original: { ...picture.original, address: '/media/../secret' } },
    fault: 'original.address',
  },
  {
    lesson: 'a file that is a folder above',
    schema: mediaSchema,
    value: { ...picture, original: { ...picture.original, address: '/media/..' } },
    fault: 'original.address',
  },
  {
    lesson: 'a focal point outside the picture',
    schema: mediaSchema,
    value: { ...picture, focalPoint: { x: 101, y: 0 } },
    fault: 'focalPoint.x',
  },
  {
    lesson: 'a base address with a slash at its end',
    schema: wardSchema,
    value: { ...ward, baseAddress: 'https://truclam.gov.vn/' },
    fault: 'baseAddress',
  },
  {
    lesson: 'a base address with a query',
    schema: wardSchema,
    value: { ...ward, baseAddress: 'https://truclam.gov.vn/?a' },
    fault: 'baseAddress',
  },
  {
    lesson: 'a channel that runs a script',
    schema: wardSchema,
    value: { ...ward, officialChannels: [{ name: 'a', url: 'data:text/html,a', note: null }] },
    fault: 'officialChannels.0.url',
  },
  {
    lesson: 'a session at no hour',
    schema: wardSchema,
    value: { ...ward, station: { ...ward.station, sessions: [{ id: 'a', name: 'a', time: '24:00' }] } },
    fault: 'station.sessions.0.time',
  },
]

test.each(breaches)('$lesson is refused', ({ schema, value, fault }) => {
  expect(faultsOf(schema, value)).toEqual([fault])
})
