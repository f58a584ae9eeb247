import { describe, expect, it, test } from 'vitest'
import {
  answerWithNothingOptional,
  answerWithProcedure,
  articleWithNothingOptional,
  articleWithPictureTableAndLinks,
  commendationOfAPerson,
  documentWithFiles,
  procedureWithEveryPart,
  procedureWithNothingOptional,
} from '@ward/shared/examples'
import { draftScript } from './draft-script.ts'
import { htmlBlocks } from './html-blocks.ts'
import { procedureMaterial } from './procedure-material.ts'
import { shortSentences, writtenSentences } from './short-sentences.ts'
import { answerMaterial, articleMaterial, commendationMaterial, documentMaterial } from './writing-material.ts'

const count = (text: string) => text.split(/\s+/).filter(Boolean).length
const station = { opening: 'Đây là Đài Truyền thanh. Kính thưa toàn thể nhân dân.', closing: 'Xin cảm ơn bà con đã chú ý lắng nghe.' }
const oneStopCentre = 'Trung tâm Phục vụ hành chính công phường'

describe('a body in HTML', () => {
  it.each([
    {
      lesson: 'is told paragraph by paragraph',
      html: '<h2>Cần gì</h2><p>Mang <strong>căn cước</strong>.</p>',
      blocks: [{ text: 'Cần gì' }, { text: 'Mang căn cước.' }],
    },
    {
      lesson: 'has its lists counted out',
      html: '<p>Gồm:</p><ul><li>tờ khai;</li><li>căn cước</li></ul>',
      blocks: [{ text: 'Gồm' }, { items: ['tờ khai', 'căn cước'] }],
    },
    {
      lesson: 'has lists within lists told as one',
      html: '<ul><li>một<ul><li>hai</li></ul></li><li>ba</li></ul>',
      blocks: [{ items: ['một', 'hai', 'ba'] }],
    },
    {
      lesson: 'has its tables told row by row, without the names of columns',
      html: '<table><thead><tr><th><p>Việc</p></th><th><p>Phí</p></th></tr></thead><tbody><tr><td><p>Khai sinh</p></td><td><p>Miễn phí</p></td></tr></tbody></table>',
      blocks: [{ items: ['Khai sinh, Miễn phí'] }],
    },
    { lesson: 'has no pictures', html: '<p>a &amp; b</p><img src="media:1">', blocks: [{ text: 'a & b' }] },
  ])('$lesson', ({ html, blocks }) => {
    expect(htmlBlocks(html)).toEqual(blocks)
  })
})

describe('a sentence', () => {
  const words = (number: number) => Array.from({ length: number }, () => 'tiếng').join(' ')

  it.each([
    { lesson: 'that is short stays', text: 'Bà con mang theo căn cước.', sentences: ['Bà con mang theo căn cước.'] },
    { lesson: 'gets the full stop it lacks', text: 'Bà con mang theo căn cước;', sentences: ['Bà con mang theo căn cước.'] },
    {
      lesson: 'is parted at a semicolon',
      text: `Một ${words(15)}; hai ${words(15)}.`,
      sentences: [`Một ${words(15)}.`, `Hai ${words(15)}.`],
    },
    {
      lesson: 'is parted at the comma nearest the middle',
      text: `A ${words(9)}, b ${words(9)}, c ${words(9)}`,
      sentences: [`A ${words(9)}.`, `B ${words(9)}, c ${words(9)}.`],
    },
    {
      lesson: 'is not parted after a clause that is no sentence',
      text: `Theo ${words(14)}, bà con ${words(14)}.`,
      sentences: [`Theo ${words(14)}, bà con ${words(14)}.`],
    },
    { lesson: 'without punctuation stays long', text: words(30), sentences: [`T${words(30).slice(1)}.`] },
    { lesson: 'is not parted inside a number', text: `Đạt 98,5% ${words(28)}.`, sentences: [`Đạt 98,5% ${words(28)}.`] },
    {
      lesson: 'loses the abbreviation that follows its words',
      text: 'Cải cách hành chính (CCHC) năm nay.',
      sentences: ['Cải cách hành chính năm nay.'],
    },
    {
      lesson: 'speaks what stood in brackets',
      text: 'Mang căn cước (bản chính có chứng thực).',
      sentences: ['Mang căn cước, bản chính có chứng thực.'],
    },
    {
      lesson: 'keeps a word or two in brackets where they stand',
      text: 'Bà con ở Phú Lâm (cũ) nộp tại đây.',
      sentences: ['Bà con ở Phú Lâm cũ nộp tại đây.'],
    },
    { lesson: 'of signs only is none', text: '– * –', sentences: [] },
  ])('$lesson', ({ text, sentences }) => {
    expect(shortSentences(text, count)).toEqual(sentences)
  })

  it('does not end after an abbreviation or inside a code', () => {
    expect(writtenSentences('Thủ tục 1.001193 ở TP. Thanh Hóa. Xin mời.')).toEqual(['Thủ tục 1.001193 ở TP. Thanh Hóa.', 'Xin mời.'])
  })
})

test.each([
  { of: 'an article', material: articleMaterial(articleWithPictureTableAndLinks) },
  { of: 'the shortest article', material: articleMaterial(articleWithNothingOptional) },
  { of: 'an answer', material: answerMaterial(answerWithProcedure) },
  { of: 'the shortest answer', material: answerMaterial(answerWithNothingOptional) },
  { of: 'a commendation', material: commendationMaterial(commendationOfAPerson) },
  { of: 'a document', material: documentMaterial(documentWithFiles) },
  { of: 'a procedure', material: procedureMaterial(procedureWithEveryPart, oneStopCentre) },
  { of: 'the shortest procedure', material: procedureMaterial(procedureWithNothingOptional, oneStopCentre) },
])('the draft of $of opens, closes, names its source and has no brackets, bullets or tags', ({ material }) => {
  const { body, source, summary, title } = draftScript(material, station, count)
  expect(body.startsWith(station.opening)).toBe(true)
  expect(body.endsWith(station.closing)).toBe(true)
  expect(body).not.toMatch(/[()[\]<>]|^\s*[-•*]/m)
  expect([source, summary, title].every((words) => words.length > 0)).toBe(true)
})

test('a long text is told in part', () => {
  const blocks = Array.from({ length: 100 }, (_, number) => ({ text: `Câu thứ ${number} của bài này dài đúng mười tiếng.` }))
  const { body } = draftScript({ title: 'Bài dài', summary: 'Dài.', source: 'Bài', blocks, topics: [], procedures: [] }, station, count)
  expect(body).toContain('Câu thứ 59 ')
  expect(body).not.toContain('Câu thứ 60 ')
})

test('a procedure is told in the order in which people ask', () => {
  const { body } = draftScript(procedureMaterial(procedureWithEveryPart, oneStopCentre), station, count)
  expect(body.split('\n\n').slice(1, -2)).toEqual([
    'Sau đây là nội dung: Hướng dẫn Đăng ký khai sinh.',
    'Cha, mẹ hoặc người thân đăng ký khai sinh cho trẻ tại phường. Nhận Giấy khai sinh ngay trong ngày, không mất lệ phí nếu đúng hạn.',
    'Trẻ sinh tại cơ sở y tế, bà con cần chuẩn bị như sau.',
    'Một là, tờ khai đăng ký khai sinh.',
    'Hai là, giấy chứng sinh.',
    'Trẻ sinh ngoài cơ sở y tế, bà con cần chuẩn bị như sau.',
    'Một là, tờ khai đăng ký khai sinh.',
    'Hai là, văn bản của người làm chứng xác nhận việc sinh.',
    'Ba là, giấy chứng nhận kết hôn của cha mẹ, nếu có.',
    'Bà con nộp hồ sơ tại Quầy số 2 – Tư pháp, hộ tịch.',
    'Giờ làm việc: Sáng 7:30–11:30, chiều 13:30–17:00, từ thứ Hai đến thứ Sáu.',
    'Bà con cũng có thể nộp trực tuyến trên Cổng Dịch vụ công quốc gia, hoặc gửi qua bưu điện.',
    'Nộp trực tiếp, thời hạn giải quyết là 1 ngày làm việc.',
    'Nộp trực tuyến, thời hạn giải quyết là 1 ngày làm việc.',
    'Gửi qua bưu điện, thời hạn giải quyết là 5 ngày.',
    'Nộp trực tiếp, mức phí, lệ phí như sau: Miễn lệ phí khi đăng ký đúng hạn. Đăng ký quá hạn theo nghị quyết của Hội đồng nhân dân tỉnh.',
    'Nộp trực tuyến, mức phí, lệ phí như sau: Miễn phí.',
    'Nộp trực tuyến, mức phí, lệ phí như sau: Phí cấp bản sao trích lục: 8.000 đồng/bản, nếu có yêu cầu.',
    'Kết quả bà con nhận được là Giấy khai sinh, Bản sao Giấy khai sinh, nếu có yêu cầu.',
    'Người dân ở Phú Sơn, Phú Lâm, Tùng Lâm cũ nộp tại trụ sở phường. Sáng thứ Năm có cán bộ tại nhà văn hóa Phú Lâm.',
  ])
})

test('an article whose text begins with its summary says it once', () => {
  const told = articleMaterial({ ...articleWithNothingOptional, bodyHtml: `<p>${articleWithNothingOptional.summary} Mời bà con.</p>` })
  expect(told.blocks).toEqual([{ text: `${articleWithNothingOptional.summary} Mời bà con.` }])
})
