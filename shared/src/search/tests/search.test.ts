import { describe, expect, test } from 'vitest'
import { search } from '../search.ts'
import { index } from './catalogue.ts'

const first = (question: string) => search(index, question).hits[0]?.entry.code

describe('questions as people type them', () => {
  test.each([
    { shape: 'no tone marks', question: 'dang ky ket hon', code: '1.000894' },
    { shape: 'đ as d', question: 'dang ky tam tru', code: '1.004194' },
    { shape: 'i for y', question: 'đăng kí kết hôn', code: '1.000894' },
    { shape: 'the tone on the other vowel', question: 'xoá đăng ký thường trú', code: '1.003197' },
    { shape: 'decomposed letters', question: 'đăng ký khai sinh'.normalize('NFD'), code: '1.001193' },
    { shape: 'capitals', question: 'ĐĂNG KÝ TẠM TRÚ', code: '1.004194' },
    { shape: 'chat shorthand', question: 'dk tam tru can j z', code: '1.004194' },
    { shape: 'shorthand of offices', question: 'mat cccd', code: '1.014064' },
    { shape: 'manners and particles', question: 'cho e hỏi thủ tục kết hôn cần những gì ạ', code: '1.000894' },
    { shape: 'a life event', question: 'ba tôi mất hôm qua', code: '1.000656' },
    { shape: 'a life event among others', question: 'Mẹ em mất, muốn đi xóa hộ khẩu của mẹ thì làm thế nào', code: '1.003197' },
    { shape: 'an old name', question: 'xóa hộ khẩu', code: '1.003197' },
    { shape: 'a folk name', question: 'sổ đỏ', code: '1.013978' },
    { shape: 'a folk name for a paper', question: 'xin giấy độc thân', code: '1.004873' },
    { shape: 'other words for official ones', question: 'lay vo can giay to gi', code: '1.000894' },
    { shape: 'a slip', question: 'đăng ký khai sihn', code: '1.001193' },
    { shape: 'a letter too few', question: 'khai sih cho con', code: '1.001193' },
    { shape: 'spelled as it sounds', question: 'khai xinh', code: '1.001193' },
    { shape: 'run together', question: 'dangky ketHon', code: '1.000894' },
    { shape: 'marks typed as keys', question: 'ddawng kys keets hoon', code: '1.000894' },
    { shape: 'a letter struck twice', question: 'xooa dang ky thuong tru', code: '1.003197' },
    { shape: 'letters of chats', question: 'zấy khai sinh', code: '1.001193' },
    { shape: 'the code', question: 'thủ tục 1.004222', code: '1.004222' },
    { shape: 'the code with its ending', question: '1.004222.000.00.00.H56', code: '1.004222' },
    { shape: 'whatever the paper, a copy', question: 'sao y giấy đăng ký kết hôn', code: '2.000815' },
    { shape: 'the foreign sibling when told so', question: 'kết hôn có yếu tố nước ngoài', code: '2.000806' },
    { shape: 'the plain sibling when not', question: 'kết hôn', code: '1.000894' },
    { shape: 'with the name of a former unit', question: 'đăng ký tạm trú ở Phú Sơn', code: '1.004194' },
  ])('$shape: $question', ({ question, code }) => {
    expect(first(question)).toBe(code)
  })

  test.each([
    { question: 'duong', codes: ['1.013061', '1.005280', '1.012767'], because: 'without marks all of them match' },
    { question: 'đường', codes: ['1.013061'], because: 'the exact one comes first' },
    { question: 'dương', codes: ['1.005280'], because: 'the exact one comes first' },
    { question: 'đương', codes: ['1.012767'], because: 'the exact one comes first' },
  ])('$question: $because', ({ question, codes }) => {
    const found = search(index, question).hits.map(({ entry }) => entry.code)
    expect(found.slice(0, codes.length).toSorted()).toEqual(codes.toSorted())
  })
})

describe('the part that was asked for', () => {
  test.each([
    { question: 'lệ phí đăng ký kết hôn', asked: 'fees' },
    { question: 'dk ket hon het bn tien', asked: 'fees' },
    { question: 'khai sinh mất bao lâu', asked: 'duration' },
    { question: 'tam tru may ngay co', asked: 'duration' },
    { question: 'khai sinh cần giấy tờ gì', asked: 'papers' },
    { question: 'dk tam tru can j z', asked: 'papers' },
    { question: 'khai tử nộp ở đâu', asked: 'place' },
    { question: 'tải mẫu đơn đăng ký tạm trú', asked: 'form' },
    { question: 'đăng ký kết hôn online', asked: 'online' },
    { question: 'đăng ký kết hôn', asked: null },
  ])('$question: $asked', ({ question, asked }) => {
    expect(search(index, question).asked).toBe(asked)
  })

  test('its words are no part of what is looked for', () => {
    expect(first('mất bao lâu thì có giấy khai sinh')).toBe('1.001193')
  })
})

describe('what the ward does not do', () => {
  test.each([
    { question: 'ly hôn', title: 'Ly hôn' },
    { question: 'ly hon', title: 'Ly hôn' },
    { question: 'Tôi muốn nộp đơn ly dị', title: 'Ly hôn' },
    { question: 'đổi bằng lái xe b2', title: 'Bằng lái' },
    { question: 'gplx het han', title: 'Bằng lái' },
    { question: 'lam ho chieu o dau', title: 'Hộ chiếu' },
    { question: 'lam ho chieuu o dau', title: 'Hộ chiếu' },
    { question: 'đổi bằng láy xe', title: 'Bằng lái' },
    { question: 'cho em hỏi doi bang lai xe ạ', title: 'Bằng lái' },
    { question: 'ghi chú ly hôn ở nước ngoài', title: undefined },
    { question: 'tôi đã ly hôn, xin giấy độc thân', title: undefined },
    { question: 'báo mất hộ chiếu', title: undefined },
    { question: 'kết hôn', title: undefined },
  ])('$question: $title', ({ question, title }) => {
    expect(search(index, question).referral?.title).toBe(title)
  })
})

describe('around the hits', () => {
  test('a question that fits several siblings asks back with what their names share', () => {
    const { choices } = search(index, 'Tôi muốn đăng ký lại')
    expect(choices?.beginning).toBe('Đăng ký lại')
    expect(choices?.hits.map(({ entry }) => entry.code).toSorted()).toEqual(['1.004746', '1.004884', '1.005461'])
  })

  test('a question that fits one procedure asks nothing back', () => {
    expect(search(index, 'đăng ký tạm trú').choices).toBeNull()
  })

  test('a former unit is named in the answer', () => {
    expect(search(index, 'khai sinh xã tùng lâm').formerUnit).toBe('xã Tùng Lâm')
  })

  test('documents of other kinds come below procedures', () => {
    const kinds = search(index, 'đăng ký khai sinh trực tuyến').hits.map(({ entry }) => entry.kind)
    expect(kinds).toContain('articles')
    expect(kinds.indexOf('articles')).toBeGreaterThan(kinds.lastIndexOf('procedures'))
  })

  test('what is begun finds what it begins', () => {
    expect(search(index, 'đăng ký thư', { isTyping: true }).hits[0]?.entry.code).toBe('1.004222')
  })

  test.each(['nấu phở bò', 'asdkfj qwe', '???', ''])('"%s" counts as not found', (question) => {
    expect(search(index, question).isUnsure).toBe(true)
  })

  test('the heavier of two that fit alike comes first', () => {
    expect(first('đăng ký')).toBe('1.001193')
  })
})
