import { makeSearchFile, procedureEntry } from '../file/make-search-file.ts'
import { openIndex } from '../index/open-index.ts'

const procedure = (code: string, shortName: string, more: { aliases?: string[]; weight?: number; title?: string; field?: string } = {}) =>
  procedureEntry({
    code,
    shortName,
    slug: `thu-tuc-${code.replace('.', '-')}`,
    title: more.title ?? shortName,
    aliases: more.aliases ?? [],
    summary: null,
    field: more.field ?? 'Hộ tịch',
    weight: more.weight ?? 0,
  })

const means = (codes: string[], phrases: string[], decides = false) => ({ phrases, words: null, codes, decides })

/** A small ward: procedures that are easily mistaken for each other, and what people call them. */
export const catalogue = makeSearchFile({
  entries: [
    procedure('1.001193', 'Đăng ký khai sinh', { aliases: ['làm giấy khai sinh'], weight: 100 }),
    procedure('2.000528', 'Đăng ký khai sinh có yếu tố nước ngoài'),
    procedure('1.004884', 'Đăng ký lại khai sinh'),
    procedure('1.000894', 'Đăng ký kết hôn', { weight: 90 }),
    procedure('2.000806', 'Đăng ký kết hôn có yếu tố nước ngoài'),
    procedure('1.004746', 'Đăng ký lại kết hôn'),
    procedure('1.000656', 'Đăng ký khai tử'),
    procedure('1.005461', 'Đăng ký lại khai tử'),
    procedure('1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân'),
    procedure('2.000554', 'Ghi chú ly hôn đã giải quyết ở nước ngoài'),
    procedure('1.004194', 'Đăng ký tạm trú', { field: 'Cư trú' }),
    procedure('1.004222', 'Đăng ký thường trú', { field: 'Cư trú' }),
    procedure('1.003197', 'Xóa đăng ký thường trú', { field: 'Cư trú' }),
    procedure('1.014061', 'Cấp thẻ căn cước', { field: 'Căn cước' }),
    procedure('1.014064', 'Cấp lại thẻ căn cước', { field: 'Căn cước' }),
    procedure('1.013978', 'Cấp Giấy chứng nhận quyền sử dụng đất lần đầu', { field: 'Đất đai' }),
    procedure('2.000815', 'Chứng thực bản sao từ bản chính', { field: 'Chứng thực' }),
    procedure('1.013061', 'Cấp giấy phép thi công trên đường bộ', { field: 'Đường bộ' }),
    procedure('1.005280', 'Lập tổ hợp tác của dòng họ Dương', { field: 'Hợp tác xã' }),
    procedure('1.012767', 'Đăng ký chỗ ở tương đương', { field: 'Cư trú' }),
  ],
  synonyms: [
    means(['1.000656'], ['ba mất', 'mẹ mất', 'báo tử', 'qua đời']),
    means(['1.004873'], ['giấy độc thân']),
    means(['1.003197'], ['xóa hộ khẩu', 'cắt khẩu']),
    means(['1.004222'], ['hộ khẩu', 'nhập khẩu']),
    means(['1.014064'], ['mất căn cước', 'làm lại căn cước']),
    means(['2.000815'], ['sao y'], true),
    means(['9.999999'], ['không có ở phường này']),
    { phrases: ['sổ đỏ', 'bìa đỏ'], words: 'giấy chứng nhận quyền sử dụng đất', codes: [], decides: false },
    { phrases: ['lấy vợ', 'lấy chồng', 'cưới'], words: 'kết hôn', codes: [], decides: false },
  ],
  referrals: [
    { title: 'Ly hôn', phrases: ['ly hôn', 'ly dị'], unless: ['đã ly hôn'], place: 'Tòa án', answer: 'Tòa án giải quyết.', link: null },
    { title: 'Bằng lái', phrases: ['bằng lái', 'giấy phép lái xe'], unless: [], place: 'Công an tỉnh', answer: 'Công an cấp.', link: null },
    {
      title: 'Hộ chiếu',
      phrases: ['làm hộ chiếu', 'hộ chiếu'],
      unless: ['mất hộ chiếu'],
      place: 'Công an tỉnh',
      answer: 'Công an cấp.',
      link: null,
    },
  ],
  ward: { name: 'phường Trúc Lâm', formerUnits: ['xã Phú Sơn', 'xã Tùng Lâm'] },
})

/** The small ward, ready to be asked. */
export const index = openIndex(catalogue, {
  entries: [{ kind: 'articles', address: '/tin-tuc/ra-quan', name: 'Ra quân hướng dẫn đăng ký khai sinh trực tuyến' }],
})
