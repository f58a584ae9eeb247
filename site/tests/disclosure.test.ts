import { addresses } from '@ward/shared/contract/addresses'
import type { Content } from '@ward/shared/contract/content'
import { emptyContent, entryTheWardLacks, entryTheWardPublishes, exampleContent } from '@ward/shared/examples'
import { describe, expect, test } from 'vitest'
import { openEdition } from './built-renderer.ts'

/** The words of the page's main part, with every run of white space one space. */
async function wordsOf(content: Content): Promise<string> {
  const { body } = await openEdition(content).render(addresses.disclosure)
  const main = /<main[^>]*>(.*)<\/main>/s.exec(body)?.[1] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const withRegister = (entries: Content['register-entries'], more: Partial<Content> = {}): Content => ({
  ...exampleContent,
  'register-entries': entries,
  ...more,
})

describe('the page that says how many procedures are public', () => {
  test('says so honestly: one of two, and which is missing', async () => {
    const words = await wordsOf(exampleContent)
    expect(words).toContain('50 %')
    expect(words).toContain('1 trong 2 thủ tục hành chính thuộc trách nhiệm của')
    expect(words).toContain('3.000323 Đăng ký giám sát việc giám hộ')
    expect(words).toContain('Danh mục nguồn: Danh mục thủ tục hành chính của Bộ Tư pháp, ngày 02/11/2026.')
    expect(words).toContain(
      'Tính theo danh mục ngày 02/11/2026. Chưa tính 1 thủ tục mà danh mục không ghi cơ quan thực hiện; phường đang xác định.',
    )
  })

  test('follows a publication', async () => {
    const [pattern] = exampleContent.procedures
    if (pattern === undefined) throw new Error('The examples have no procedure')
    const published = {
      ...pattern,
      id: 999,
      uid: '00000000-0000-4000-8000-000000000999',
      slug: 'giam-sat-giam-ho',
      code: '3.000323',
      newVersionOf: null,
    }
    const words = await wordsOf({ ...exampleContent, procedures: [...exampleContent.procedures, published] })
    expect(words).toContain('100 %')
    expect(words).not.toContain('chưa công khai')
  })

  test('does not count a text that is over', async () => {
    const procedures = exampleContent.procedures.map((procedure) =>
      procedure.code === entryTheWardPublishes.code ? { ...procedure, effectiveUntil: '2026-11-19' } : procedure,
    )
    const words = await wordsOf(withRegister([entryTheWardPublishes], { procedures }))
    expect(words).toContain('0 trong 1 thủ tục')
    expect(words).toContain('trang đang có quy định cũ')
  })

  test.each([
    { lesson: 'no list was taken in', content: emptyContent, sentence: 'chưa nạp danh mục thủ tục hành chính' },
    {
      lesson: 'no row of the list is the ward’s',
      content: withRegister([{ ...entryTheWardLacks, responsibility: 'others' }]),
      sentence: 'chưa có thủ tục nào được xác định thuộc trách nhiệm của phường',
    },
  ])('claims no share when $lesson', async ({ content, sentence }) => {
    const words = await wordsOf(content)
    expect(words).toContain(sentence)
    expect(words).not.toContain('%')
  })

  test('is found from the procedures, the site map and the sitemap', async () => {
    const edition = openEdition(exampleContent)
    for (const address of [addresses.section('procedures'), addresses.siteMap, addresses.pagesSitemap]) {
      expect((await edition.render(address)).body, address).toContain(addresses.disclosure)
    }
  })
})
