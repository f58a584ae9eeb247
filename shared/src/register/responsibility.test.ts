import { describe, expect, it } from 'vitest'
import { responsibilityOf, usualWardBodies } from './responsibility.ts'

const rows = [
  { agencies: ['Ủy ban nhân dân cấp xã'], expected: 'ward' },
  { agencies: ['Sở Tư pháp', 'Uỷ ban Nhân dân cấp xã, phường, thị trấn'], expected: 'ward' },
  { agencies: ['Ủy ban Nhân dân\u00a0xã,\u00a0phường,\u00a0thị trấn.'], expected: 'ward' },
  { agencies: ['Chủ tịch UBND cấp xã'], expected: 'ward' },
  { agencies: ['Chủ tịch Ủy ban nhân dân xã'], expected: 'ward' },
  { agencies: ['Công an cấp Xã'], expected: 'ward' },
  { agencies: ['TRẠM Y TẾ XÃ, PHƯỜNG'], expected: 'ward' },
  { agencies: ['Cơ quan quản lý đất đai cấp xã'], expected: 'ward' },
  { agencies: ['Ủy ban nhân dân cấp tỉnh'], expected: 'others' },
  { agencies: ['Chủ tịch ủy ban nhân dân cấp tỉnh', 'Sở Tư Pháp'], expected: 'others' },
  { agencies: ['Phòng Tư Pháp'], expected: 'others' },
  { agencies: ['Ủy ban nhân dân xãm'], expected: 'others' },
  { agencies: [], expected: 'unclear' },
  { agencies: ['', '  '], expected: 'unclear' },
] as const

describe('who carries a procedure out', () => {
  it.each(rows)('is told by the agencies: $agencies', ({ agencies, expected }) => {
    expect(responsibilityOf(agencies, usualWardBodies)).toBe(expected)
  })

  it('is what the ward’s own list of words says', () => {
    expect(responsibilityOf(['Đồn Biên phòng Hải Hòa'], [...usualWardBodies, 'Đồn Biên phòng'])).toBe('ward')
    expect(responsibilityOf(['Công an cấp xã'], ['Ủy ban nhân dân cấp xã'])).toBe('others')
  })
})
