import { addresses } from '@ward/shared/contract/addresses'
import type { Content } from '@ward/shared/contract/content'
import { exampleContent, rowForTheWholeWard, scriptAboutProcedures, scriptUrgentWithAudio } from '@ward/shared/examples'
import { describe, expect, test } from 'vitest'
import { openEdition } from './built-renderer.ts'

const pageOf = (content: Content, address: string) => openEdition(content).render(address)

/** The words of a part of a page, without its marks. */
async function wordsOf(content: Content, address: string): Promise<string> {
  const { body } = await pageOf(content, address)
  return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const urgentPage = addresses.document('broadcast-scripts', scriptUrgentWithAudio.slug)
const proceduresPage = addresses.document('broadcast-scripts', scriptAboutProcedures.slug)
const section = addresses.section('broadcast-scripts')

describe('when a script is on air', () => {
  test('stands on its page, with sessions and clusters', async () => {
    expect(await wordsOf(exampleContent, urgentPage)).toContain(
      'Lịch phát trên loa Phát từ 19/11/2026 đến 21/11/2026; buổi sáng 05:00, buổi chiều 17:00',
    )
    expect(await wordsOf(exampleContent, proceduresPage)).toContain(
      'Phát từ 23/11/2026 đến 18/12/2026, thứ Hai; buổi chiều 17:00; trên Cụm loa Phú Sơn, Cụm loa Tùng Lâm',
    )
  })

  test('stands on the list of scripts, the earliest first, without what is over', async () => {
    const words = await wordsOf(exampleContent, section)
    const [, coming = ''] = /Sắp phát trên loa(.*?)Các bài phát thanh/.exec(words) ?? []
    expect(coming.match(/Phát từ \d\d\/\d\d\/\d{4}/g)).toEqual(['Phát từ 19/11/2026', 'Phát từ 23/11/2026'])
  })

  const days = [
    { moment: '2026-11-21T16:59:59.999Z', lesson: 'the last second of the last day', told: true },
    { moment: '2026-11-21T17:00:00.000Z', lesson: 'midnight in Việt Nam after the last day', told: false },
  ]

  test.each(days)('is told at $lesson: $told', async ({ moment, told }) => {
    const content = { ...exampleContent, moment }
    expect((await wordsOf(content, urgentPage)).includes('Lịch phát trên loa')).toBe(told)
    expect((await wordsOf(content, section)).includes('Phát từ 19/11/2026')).toBe(told)
  })

  test('is not told of a script visitors may not see', async () => {
    const scripts = exampleContent['broadcast-scripts'].filter(({ id }) => id !== rowForTheWholeWard.script)
    expect(await wordsOf({ ...exampleContent, 'broadcast-scripts': scripts }, section)).not.toContain('19/11/2026')
  })

  test('makes only the pages that tell of it stale when it changes', async () => {
    const before = openEdition(exampleContent)
    const pages = await Promise.all(before.addresses().map(async (address) => ({ address, page: await before.render(address) })))
    const rows = exampleContent['broadcast-schedule'].map((row) => (row === rowForTheWholeWard ? { ...row, until: '2026-11-20' } : row))
    const after = openEdition({ ...exampleContent, 'broadcast-schedule': rows })
    const stale = pages.filter(({ page }) => [...page.answers].some(([key, digest]) => after.digestOfAnswer(key) !== digest))
    expect(stale.map(({ address }) => address).toSorted()).toEqual([addresses.home, section, urgentPage].toSorted())
  })
})
