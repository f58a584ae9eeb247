import { describe, expect, it } from 'vitest'
import { feeAndNoteOf } from './fee-and-note.ts'

const rows = [
  { what: 'a bare fee', source: 'Miễn phí', feeText: 'Miễn phí', note: null },
  { what: 'no information', source: 'Không có thông tin', feeText: null, note: null },
  { what: 'no information before a description', source: 'Không có thông tinNộp tại quầy.', feeText: null, note: 'Nộp tại quầy.' },
  {
    what: 'a fee with its explanation',
    source: 'Miễn phí(Mức thu do HĐND tỉnh quyết định.)',
    feeText: 'Miễn phí (Mức thu do HĐND tỉnh quyết định.)',
    note: null,
  },
  {
    what: 'an explanation with brackets in it',
    source: 'Miễn phí((Phí cấp bản sao (nếu có yêu cầu).))',
    feeText: 'Miễn phí ((Phí cấp bản sao (nếu có yêu cầu).))',
    note: null,
  },
  { what: 'a fee before a description', source: 'Miễn phíTrong thời hạn 07 ngày', feeText: 'Miễn phí', note: 'Trong thời hạn 07 ngày' },
  {
    what: 'a fee, its explanation and a description',
    source: '5,000 Việt Nam Đồng(7.000 đồng nếu trực tuyến)- Nộp qua Cổng',
    feeText: '5,000 Việt Nam Đồng (7.000 đồng nếu trực tuyến)',
    note: '- Nộp qua Cổng',
  },
  { what: 'a sum wrong by a factor of 1,000', source: '20 VNĐ(20.000 đồng)', feeText: '20 VNĐ (20.000 đồng)', note: null },
  {
    what: 'two fees',
    source: '8,000 VNĐ(bản giấy)4,000 VNĐ(bản điện tử)',
    feeText: '8,000 VNĐ (bản giấy); 4,000 VNĐ (bản điện tử)',
    note: null,
  },
  { what: 'a currency without a sum', source: 'VNĐ', feeText: null, note: null },
  { what: 'brackets that do not close', source: 'Miễn phí(Mức thu do', feeText: 'Miễn phí(Mức thu do', note: null },
  { what: 'a sentence that goes on', source: 'Miễn phí đối với hộ nghèo', feeText: 'Miễn phí đối với hộ nghèo', note: null },
  { what: 'other words', source: 'Theo nghị quyết của HĐND tỉnh', feeText: 'Theo nghị quyết của HĐND tỉnh', note: null },
]

describe('fee and description', () => {
  it.each(rows)('are parted where certain: $what', ({ source, feeText, note }) => {
    expect(feeAndNoteOf(source)).toEqual({ feeText, note })
  })
})
