import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeSearchFile, procedureEntry } from '../file/make-search-file.ts'

const words =
  'đăng ký cấp lại giấy xác nhận thay đổi bổ sung gia hạn chứng thực bản sao hộ khẩu tạm trú thường trú khai sinh khai tử kết hôn giám hộ đất đai nhà ở xây dựng môi trường thủy sản lâm nghiệp kinh doanh hợp tác xã bảo hiểm trợ cấp người cao tuổi khuyết tật giáo dục y tế tôn giáo lao động'.split(
    ' ',
  )

/** A text like a name: as many words as that of a real procedure, none twice in the same order. */
const nameOf = (seed: number, count: number) =>
  Array.from({ length: count }, (_, place) => words[(seed * 31 + place * (7 + (seed % 5)) + seed * place) % words.length]).join(' ')

test('600 procedures and all that leads to them are loaded in less than 120 KB', () => {
  const entries = Array.from({ length: 600 }, (_, place) =>
    procedureEntry({
      code: `1.${String(100_000 + place)}`,
      slug: `thu-tuc-so-${place}-${nameOf(place, 3).length}`,
      shortName: nameOf(place, 14),
      title: `Thủ tục ${nameOf(place + 1, 30)}`,
      aliases: [nameOf(place + 2, 3), nameOf(place + 3, 4), nameOf(place + 4, 5)],
      summary: nameOf(place + 5, 28),
      field: nameOf(place % 40, 3),
      weight: place % 100,
    }),
  )
  const synonyms = Array.from({ length: 300 }, (_, place) => ({
    phrases: Array.from({ length: 9 }, (_unused, phrase) => nameOf(place * 9 + phrase, 3 + (phrase % 3))),
    words: null,
    codes: [`1.${String(100_000 + place)}`],
    decides: false,
  }))
  const file = makeSearchFile({ entries, synonyms, referrals: [], ward: { name: 'phường', formerUnits: [] } })
  expect(brotliCompressSync(JSON.stringify(file)).byteLength).toBeLessThan(120 * 1024)
})
