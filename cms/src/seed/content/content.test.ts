import { answeredQuestionSchema } from '@ward/shared/contract/kinds/answered-question'
import { articleSchema } from '@ward/shared/contract/kinds/article'
import { broadcastScriptSchema } from '@ward/shared/contract/kinds/broadcast-script'
import { commendationSchema } from '@ward/shared/contract/kinds/commendation'
import { missingLegalParts } from '@ward/shared/contract/kinds/procedure/completeness'
import { documentSchema } from '@ward/shared/contract/kinds/document'
import { lifeEventSchema } from '@ward/shared/contract/kinds/life-event'
import { cleanString } from '@ward/shared/contract/parts'
import { isNote, procedureSchema } from '@ward/shared/contract/kinds/procedure/procedure'
import { topicSchema } from '@ward/shared/contract/kinds/topic'
import { wardSchema } from '@ward/shared/contract/kinds/ward'
import { cleanText } from '@ward/shared/text/nfc'
import { slugOf } from '@ward/shared/text/slug'
import { describe, expect, test } from 'vitest'
import { pictures } from '../pictures/index.ts'
import { answers } from './answers/index.ts'
import { articles } from './articles/index.ts'
import { commendations } from './commendations/index.ts'
import { documents } from './documents/index.ts'
import { lifeEvents } from './life-events.ts'
import { procedures } from './procedures/index.ts'
import { scripts } from './scripts/index.ts'
import { topics } from './topics.ts'
import { ward } from './ward.ts'

const withPages = { answers, articles, procedures, scripts, commendations, documents }
const everyPage = Object.values(withPages).flat()
const codes = new Set(procedures.map(({ code }) => code))
const planted = {
  id: 1,
  publishedAt: '2026-01-31T23:30:00.000Z',
  changedAt: '2026-01-31T23:30:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1],
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

const linksIn = (markdown: string): string[] => [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)

describe('every document', () => {
  test('has a uid of its own', () => {
    const uids = everyPage.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
  })

  test.each(Object.entries(withPages))('of %s has a slug of its own', (_, pages) => {
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length)
  })

  test.each([
    ...[...answers, ...articles, ...scripts, ...commendations].map(({ slug, title }) => ({ slug, title })),
    ...procedures.map(({ slug, shortName }) => ({ slug, title: shortName })),
    ...topics.map(({ slug, name }) => ({ slug, title: name })),
  ])('$slug is the slug of its title', ({ slug, title }) => {
    expect(slug).toBe(slugOf(title))
  })

  test.each(everyPage)('$slug stands under topics of the plan', ({ topics: own }) => {
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((slug) => !topics.some((topic) => topic.slug === slug))).toEqual([])
  })
})

test('every text is clean: in NFC, without control characters or spaces at the ends of lines', () => {
  const texts = stringsIn({ ward, topics, lifeEvents, ...withPages, pictures })
  expect(texts.filter((text) => !cleanString.safeParse(text).success || cleanText(text) !== text.trimEnd())).toEqual([])
})

describe('what is planted keeps the contract', () => {
  test('the ward', () => {
    expect(() => wardSchema.parse({ ...ward, baseAddress: 'http://localhost:4321' })).not.toThrow()
  })

  test.each(topics)('topic $slug', (topic) => {
    expect(() => topicSchema.parse({ ...topic, id: 1 })).not.toThrow()
  })

  test.each(lifeEvents)('life event $slug', (event) => {
    expect(() => lifeEventSchema.parse({ ...event, id: 1, picture: 1, procedures: [] })).not.toThrow()
  })

  test.each(articles)('article $slug', (article) => {
    expect(() =>
      articleSchema.parse({ ...article, ...planted, bodyHtml: '<p>.</p>', picture: 1, procedures: [], documents: [], attachments: [] }),
    ).not.toThrow()
  })

  test.each(procedures)('procedure $code', (procedure) => {
    expect(() =>
      procedureSchema.parse({ ...procedure, ...planted, related: [], newVersionOf: null, replacedBy: null, history: [] }),
    ).not.toThrow()
  })

  test.each(scripts)('script $slug', (script) => {
    const unplanned = { durationSeconds: null, procedures: [], audio: null }
    expect(() => broadcastScriptSchema.parse({ ...script, ...planted, ...unplanned })).not.toThrow()
  })

  test.each(answers)('answer $slug', (answer) => {
    expect(() => answeredQuestionSchema.parse({ ...answer, ...planted, procedures: [], documents: [] })).not.toThrow()
  })

  test.each(commendations)('commendation $slug', (commendation) => {
    expect(() => commendationSchema.parse({ ...commendation, ...planted, bodyHtml: '<p>.</p>', picture: 1 })).not.toThrow()
  })

  test.each(documents)('document $slug', (document) => {
    expect(() => documentSchema.parse({ ...document, ...planted, replacedBy: null, files: [] })).not.toThrow()
  })
})

describe('a procedure', () => {
  test.each(procedures)('$code is complete enough to publish', (procedure) => {
    expect(missingLegalParts(procedure)).toEqual([])
  })

  test.each(procedures)('$code answers three to five situations', ({ situations }) => {
    expect(situations.length).toBeGreaterThanOrEqual(3)
    expect(situations.length).toBeLessThanOrEqual(5)
  })

  test.each(procedures)('$code asks for papers and demands no note', ({ paperCases }) => {
    const rows = paperCases.flatMap(({ papers }) => papers)
    expect(rows.some((row) => !isNote(row))).toBe(true)
    expect(rows.filter((row) => isNote(row) && row.required)).toEqual([])
  })

  test.each(procedures)('$code knows no abolished level of government', (procedure) => {
    expect(stringsIn(procedure).filter((text) => /(?<!\p{L})(?:huyện|thị trấn)/iu.test(text))).toEqual([])
  })

  test.each(procedures)('$code names related procedures that are here', ({ related }) => {
    expect(related.filter((code) => !codes.has(code))).toEqual([])
  })

  test('of residence goes to the police of the ward', () => {
    const residence = procedures.filter(({ field }) => field === 'Đăng ký, quản lý cư trú')
    expect(residence.map(({ counter }) => counter)).toEqual(['Công an phường Trúc Lâm', 'Công an phường Trúc Lâm'])
  })
})

describe('a life event', () => {
  test.each(lifeEvents)('$slug leads to procedures that are here, each once', ({ procedures: own }) => {
    const named = own.map(({ code }) => code)
    expect(named.filter((code) => !codes.has(code))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    expect(named.length).toBeGreaterThan(0)
  })

  test.each(lifeEvents)('$slug has a picture that is here', ({ pictureKey }) => {
    expect(pictures.map(({ key }) => key)).toContain(pictureKey)
  })
})

describe('a writing', () => {
  const writings = [...articles, ...commendations]

  test.each(writings)('$slug has a picture that is here', ({ pictureKey }) => {
    expect(pictures.map(({ key }) => key)).toContain(pictureKey)
  })

  test.each(writings)('$slug links only to procedures that are here and to https addresses', ({ bodyMarkdown }) => {
    const broken = linksIn(bodyMarkdown).filter((target) => {
      const code = /^doc:procedures\/(.+)$/.exec(target)?.[1]
      return code === undefined ? !target.startsWith('https://') : !codes.has(code)
    })
    expect(broken).toEqual([])
  })

  test.each(articles)('$slug runs to 400–700 words under headings, with a table', ({ bodyMarkdown }) => {
    const words = bodyMarkdown.replace(/\]\([^)]*\)/g, ']').split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(400)
    expect(words).toBeLessThanOrEqual(700)
    expect(bodyMarkdown).toMatch(/^## /m)
    expect(bodyMarkdown).toMatch(/^\| --- /m)
  })

  test.each(articles)('$slug names the procedures it links to', ({ bodyMarkdown, procedureCodes }) => {
    const linked = linksIn(bodyMarkdown).flatMap((target) => /^doc:procedures\/(.+)$/.exec(target)?.[1] ?? [])
    expect([...new Set(linked)].sort()).toEqual([...procedureCodes].sort())
  })
})

describe('a script', () => {
  test.each(scripts)('$slug opens and closes as the station does', ({ body }) => {
    expect(body.startsWith(ward.station.opening)).toBe(true)
    expect(body.endsWith(ward.station.closing)).toBe(true)
  })

  test.each(scripts)('$slug has no sentence over 25 syllables and nothing to expand', ({ body }) => {
    const sentences = body.split(/(?<=[.!?])\s+/)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
    expect(body).not.toMatch(/\d|[()[\]•]|^[-+*] |\p{Lu}{2,}/mu)
  })

  test.each(scripts)('$slug counts aloud', ({ body }) => {
    expect(body).toContain('Một là, ')
    expect(body).toContain('Hai là, ')
  })
})
