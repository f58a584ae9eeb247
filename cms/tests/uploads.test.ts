import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestUploadBytes } from '../src/uploads/upload-limits.ts'
import { openCms, type TestCms } from './support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const text = (value: string) => new TextEncoder().encode(value)
const photo = async (width: number) =>
  new Uint8Array(
    await sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: '#147' } })
      .withExif({ IFD0: { Copyright: 'bi-mat' } })
      .jpeg()
      .toBuffer(),
  )
const pdf = text(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1>>\nstartxref\n9\n%%EOF\n',
)
const oldWord = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
const wav = Uint8Array.from([
  ...text('RIFF'),
  44,
  0,
  0,
  0,
  ...text('WAVEfmt '),
  16,
  0,
  0,
  0,
  1,
  0,
  1,
  0,
  64,
  31,
  0,
  0,
  64,
  31,
  0,
  0,
  1,
  0,
  8,
  0,
  ...text('data'),
  8,
  0,
  0,
  0,
  ...new Uint8Array(8).fill(128),
])

const send = (name: string, type: string, content: Uint8Array<ArrayBuffer>) =>
  cms.upload('editor', new File([content], name, { type }), { alt: 'Tệp thử' })

describe('an upload', () => {
  it.each([
    {
      name: 'Kế hoạch số 5.PDF',
      type: 'application/pdf',
      content: async () => pdf,
      stored: 'ke-hoach-so-5.pdf',
      mimeType: 'application/pdf',
    },
    {
      name: 'Đơn đề nghị.doc',
      type: 'application/msword',
      content: async () => oldWord,
      stored: 'don-de-nghi.doc',
      mimeType: 'application/msword',
    },
    { name: 'bản tin.wav', type: 'audio/x-wav', content: async () => wav, stored: 'ban-tin.wav', mimeType: 'audio/wav' },
    { name: '????.jpg', type: 'image/jpeg', content: () => photo(400), stored: 'tep.jpg', mimeType: 'image/jpeg' },
  ])('$name is stored as $stored', async ({ name, type, content, stored, mimeType }) => {
    const { status, body } = await send(name, type, await content())
    expect(status).toBe(201)
    expect(body['doc']).toMatchObject({ filename: stored, mimeType })
  })

  it.each([
    { name: 'trang.html', type: 'text/html', content: text('<!doctype html><script>alert(1)</script>') },
    { name: 'ảnh.png', type: 'image/png', content: text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') },
    { name: 'hình.svg', type: 'image/svg+xml', content: text('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'ghi chú.txt', type: 'text/plain', content: text('ghi chú') },
    { name: 'chương trình.pdf', type: 'application/pdf', content: Uint8Array.from([0x4d, 0x5a, 0x90, 0]) },
  ])('$name is refused with a sentence', async ({ name, type, content }) => {
    const { status, body } = await send(name, type, content)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(
      'không thuộc loại được nhận. Hãy dùng ảnh (JPG, PNG, WebP, AVIF), PDF, Word, Excel hoặc âm thanh',
    )
  })

  it('whose name lies about its content is refused', async () => {
    const { status, body } = await send('ảnh.jpg', 'image/jpeg', pdf)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Tệp “ảnh.jpg” có nội dung là PDF nhưng tên tệp ghi đuôi khác.')
  })

  it('that was cut short is refused', async () => {
    const { status, body } = await send('đứt.pdf', 'application/pdf', text('%PDF-1.4\n1 0 obj'))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Tệp “đứt.pdf” bị hỏng hoặc chưa tải đủ.')
  })

  it('that is too large is refused with a sentence', async () => {
    const { status, body } = await send('lon.pdf', 'application/pdf', new Uint8Array(largestUploadBytes + 1))
    expect(status).toBe(413)
    expect(JSON.stringify(body)).toContain('Tệp quá lớn: mỗi tệp tối đa 30 MB.')
  })

  it('needs a description', async () => {
    const { status, body } = await cms.upload('editor', new File([await photo(400)], 'a.jpg', { type: 'image/jpeg' }), { alt: '' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Mô tả ảnh hoặc tên tệp')
  })
})

describe('a picture', () => {
  it('comes in AVIF, WebP and JPEG, in every width it has and none it has not', async () => {
    const { body } = await send('rộng.jpg', 'image/jpeg', await photo(1000))
    const sizes = (body['doc'] as { sizes: Record<string, { width: number | null; mimeType: string | null }> }).sizes
    const made = Object.entries(sizes)
      .filter(([, size]) => size.width !== null)
      .map(([name, size]) => `${name} ${size.mimeType ?? ''}`)
    expect(made.sort()).toEqual([
      'avif320 image/avif',
      'avif640 image/avif',
      'avif960 image/avif',
      'jpeg320 image/jpeg',
      'jpeg640 image/jpeg',
      'jpeg960 image/jpeg',
      'webp320 image/webp',
      'webp640 image/webp',
      'webp960 image/webp',
    ])
  })

  it('keeps nothing of where and with what it was taken', async () => {
    await send('riêng tư.jpg', 'image/jpeg', await photo(500))
    const files = (await readdir(cms.mediaDir)).filter((name) => name.startsWith('rieng-tu'))
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect((await readFile(path.join(cms.mediaDir, file))).includes('bi-mat')).toBe(false)
  })
})
