import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { slug as slugSchema } from '../contract/parts.ts'
import { slugOf } from './slug.ts'

describe('slugOf', () => {
  test.each([
    { title: 'Thủ tục đăng ký tạm trú', slug: 'thu-tuc-dang-ky-tam-tru' },
    { title: 'ĐĂNG KÝ KHAI SINH', slug: 'dang-ky-khai-sinh' },
    { title: 'Đường, dương, đương, duong', slug: 'duong-duong-duong-duong' },
    { title: 'Nghị định số 118/2025/NĐ-CP', slug: 'nghi-dinh-so-118-2025-nd-cp' },
    { title: 'Ngày Chuyển đổi số quốc gia 10-10', slug: 'ngay-chuyen-doi-so-quoc-gia-10-10' },
    { title: '  “Một cửa” – liên thông!  ', slug: 'mot-cua-lien-thong' },
    { title: 'Ðăng ký (chữ Ð của phông cũ)', slug: 'dang-ky-chu-d-cua-phong-cu' },
    { title: 'Biểu mẫu số ①, ﬁle ５', slug: 'bieu-mau-so-1-file-5' },
    { title: '', slug: '' },
    { title: '… ? !', slug: '' },
    { title: '手续', slug: '' },
  ])('$title → $slug', ({ title, slug }) => {
    expect(slugOf(title)).toBe(slug)
  })

  test.each([
    { maxLength: 20, slug: 'le-ra-quan-ngay' },
    { maxLength: 21, slug: 'le-ra-quan-ngay' },
    { maxLength: 22, slug: 'le-ra-quan-ngay-chuyen' },
    { maxLength: 1, slug: 'l' },
  ])('a slug of at most $maxLength characters is cut between words', ({ maxLength, slug }) => {
    expect(slugOf('Lễ ra quân Ngày Chuyển đổi số 10/10', maxLength)).toBe(slug)
  })

  test('a first word that is too long by itself is cut inside', () => {
    expect(slugOf('Hành'.repeat(40), 10)).toBe('hanhhanhha')
  })

  test('composed and decomposed titles give the same slug', () => {
    const title = 'Điều chỉnh, bổ sung nội dung giấy chứng nhận quyền sử dụng đất ở'
    expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title.normalize('NFC')))
  })

  test('any text gives a slug the contract accepts, or none when it has no Latin letter or digit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 120 }), (title, maxLength) => {
        const slug = slugOf(title, maxLength)
        expect(slug.length).toBeLessThanOrEqual(maxLength)
        expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true)
        if (/[a-z0-9đ]/i.test(title)) expect(slug).not.toBe('')
      }),
    )
  })

  test('the slug of a slug is itself', () => {
    fc.assert(fc.property(anyText, (title) => slugOf(slugOf(title)) === slugOf(title)))
  })
})
