import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontOf, numberedPageOf, olderPagesOf } from './paging.ts'

const newestFirst = (total: number) => Array.from({ length: total }, (_, position) => total - position)

describe('pages numbered from the oldest', () => {
  test.each([
    { total: 0, front: 0, older: null },
    { total: 39, front: 39, older: null },
    { total: 40, front: 20, older: 1 },
    { total: 59, front: 39, older: 1 },
    { total: 60, front: 20, older: 2 },
  ])('of $total items the front shows $front', ({ total, front, older }) => {
    expect(frontOf(newestFirst(total))).toMatchObject({ items: { length: front }, newer: null, older })
  })

  test('a numbered page leads to its neighbours, the newest to the front', () => {
    expect(numberedPageOf(newestFirst(65), 1)).toMatchObject({ newer: 2, older: null })
    expect(numberedPageOf(newestFirst(65), 2)).toMatchObject({ newer: 'front', older: 1 })
    expect(numberedPageOf(newestFirst(65), 3)).toBeNull()
    expect(numberedPageOf(newestFirst(65), 0)).toBeNull()
  })

  test('front and pages together show every item once, in order', () => {
    fc.assert(
      fc.property(fc.nat(300), (total) => {
        const list = newestFirst(total)
        const pages = Array.from({ length: olderPagesOf(total) }, (_, position) => olderPagesOf(total) - position)
        const shown = [frontOf(list), ...pages.map((page) => numberedPageOf(list, page))].flatMap((page) => page?.items ?? [])
        expect(shown).toEqual(list)
      }),
    )
  })

  test('a new item changes no numbered page but the newest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 300 }), (total) => {
        for (let page = 1; page < olderPagesOf(total); page++) {
          expect(numberedPageOf(newestFirst(total + 1), page)).toEqual(numberedPageOf(newestFirst(total), page))
        }
      }),
    )
  })
})
