import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, publishable } from './support/documents.ts'
import { openCms, type Answer, type TestCms } from './support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const documentOf = ({ body }: Answer) => body['doc'] as Record<string, unknown>

function errorsOf({ body }: Answer): { path: string; message: string }[] {
  const [first] = body['errors'] as { data?: { errors?: { path: string; message: string }[] } }[]
  return (first?.data?.errors ?? []).map(({ path, message }) => ({ path, message }))
}

const article = (more: Record<string, unknown> = {}) => ({ ...publishable('articles'), ...more })
const post = (kind: 'articles' | 'procedures' | 'documents', data: Record<string, unknown>) =>
  cms.send('approver', 'POST', `/${kind}`, data)

describe('the address of a document', () => {
  it('is made from the title', async () => {
    const answer = await post('articles', article({ title: 'Đăng ký khai sinh lưu động' }))
    expect(documentOf(answer)).toMatchObject({ slug: 'dang-ky-khai-sinh-luu-dong' })
  })

  it('of a procedure is made from its short name, with its code when that is taken', async () => {
    const shortName = 'Đăng ký kết hôn lưu động'
    const first = await post('procedures', { ...publishable('procedures'), shortName })
    const second = await post('procedures', { ...publishable('procedures'), shortName, code: '2.000001' })
    expect([documentOf(first)['slug'], documentOf(second)['slug']]).toEqual([
      'dang-ky-ket-hon-luu-dong',
      'dang-ky-ket-hon-luu-dong-2-000001',
    ])
  })

  it('gets a number when an equal title exists', async () => {
    const title = 'Hai bài cùng tên'
    const slugs = [await post('articles', article({ title })), await post('articles', article({ title }))].map(
      (answer) => documentOf(answer)['slug'],
    )
    expect(slugs).toEqual(['hai-bai-cung-ten', 'hai-bai-cung-ten-2'])
  })

  it.each([
    { typed: 'trang', sentence: 'Đường dẫn “trang” dành riêng cho các trang danh sách. Hãy chọn đường dẫn khác.' },
    { typed: 'Lĩnh vực', sentence: 'Đường dẫn “linh-vuc” dành riêng cho các trang danh sách. Hãy chọn đường dẫn khác.' },
    {
      typed: '???',
      sentence: 'Đường dẫn “???” không có chữ cái hoặc chữ số nào dùng được. Hãy nhập lại, ví dụ: le-ra-quan-chuyen-doi-so.',
    },
  ])('may not be “$typed”', async ({ typed, sentence }) => {
    const answer = await post('articles', article({ slug: typed }))
    expect(answer.status).toBe(400)
    expect(errorsOf(answer)).toEqual([{ path: 'slug', message: sentence }])
  })

  it('that somebody typed may not be another document’s', async () => {
    await post('articles', article({ slug: 'da-co-nguoi-dung' }))
    const answer = await post('articles', article({ slug: 'da-co-nguoi-dung' }))
    expect(errorsOf(answer)).toEqual([
      { path: 'slug', message: 'Đường dẫn “da-co-nguoi-dung” đã có nội dung khác dùng. Hãy chọn đường dẫn khác.' },
    ])
  })

  it('is not asked for when it is the title that is missing', async () => {
    const answer = await post('articles', article({ title: '' }))
    expect(errorsOf(answer)).toEqual([{ path: 'title', message: 'Hãy điền mục này.' }])
  })

  it('stays when the title changes', async () => {
    const { id, slug } = documentOf(await post('articles', article()))
    const changed = await cms.send('approver', 'PATCH', `/articles/${String(id)}`, { title: 'Tiêu đề khác hẳn' })
    expect(documentOf(changed)['slug']).toBe(slug)
  })
})

describe('text', () => {
  it('is stored in NFC and without control characters, in rich text too', async () => {
    const messy = 'Thu\u031b\u0301 tu\u031b\u0323\u000btha\u0309o\u0000 '
    const answer = await post('articles', article({ summary: messy, body: bodyOf(messy) }))
    const { summary, body } = documentOf(answer) as { summary: string; body: ReturnType<typeof bodyOf> }
    expect(summary).toBe('Thứ tự\nthảo')
    expect(body.root.children[0]?.children[0]?.text).toBe('Thứ tự\nthảo ')
  })
})

describe('a procedure', () => {
  const incomplete = { steps: '', methods: [], decision: { number: '' } }

  it('may be an incomplete draft', async () => {
    const answer = await cms.send('editor', 'POST', '/procedures?draft=true', { ...publishable('procedures'), ...incomplete })
    expect(answer.status).toBe(201)
  })

  it.each([
    { path: 'created as published', send: () => post('procedures', { ...publishable('procedures'), ...incomplete, _status: 'published' }) },
    { path: 'published later', send: publishLater },
    { path: 'restored from a version that was published', send: restoreIncomplete },
  ])('that lacks legal parts is refused when $path', async ({ send }) => {
    const answer = await send()
    expect(JSON.stringify(answer.body)).toContain('Chưa đủ để xuất bản: thiếu Trình tự thực hiện.')
  })

  it('that lacks legal parts is refused when many are published at once, and the others are not held up', async () => {
    const [broken, complete] = [await incompleteDraft(), Number(documentOf(await post('procedures', publishable('procedures')))['id'])]
    const { body } = await cms.send('approver', 'PATCH', `/procedures?where[id][in]=${broken},${complete}`, { _status: 'published' })
    expect((body['docs'] as { id: number }[]).map(({ id }) => id)).toEqual([complete])
    expect(JSON.stringify(body['errors'])).toContain('Trình tự thực hiện, Cách thức thực hiện')
  })

  async function incompleteDraft(): Promise<number> {
    const { body } = await cms.send('editor', 'POST', '/procedures?draft=true', { ...publishable('procedures'), ...incomplete })
    return (body['doc'] as { id: number }).id
  }

  async function publishLater(): Promise<Answer> {
    return cms.send('approver', 'PATCH', `/procedures/${await incompleteDraft()}`, { _status: 'published' })
  }

  async function restoreIncomplete(): Promise<Answer> {
    const id = await incompleteDraft()
    const { docs } = await cms.payload.findVersions({ collection: 'procedures', where: { parent: { equals: id } }, overrideAccess: true })
    const versionId = docs[0]?.id ?? ''
    // Older rules may have let it out; a version from then must not come back.
    await cms.payload.db.pool.query(`UPDATE _procedures_v SET version__status = 'published' WHERE id = $1`, [versionId])
    return cms.send('approver', 'POST', `/procedures/versions/${versionId}`)
  }

  it('may lack parts the source says nothing about or that do not apply', async () => {
    const explained = { ...incomplete, notInSource: ['steps', 'methods', 'duration'], notApplicable: ['decision'] }
    const answer = await post('procedures', { ...publishable('procedures'), ...explained, _status: 'published' })
    expect(answer.status).toBe(201)
  })

  it.each([
    { code: '5.001193', sentence: 'Mã bắt đầu bằng 5 là thủ tục nội bộ, không được công khai.' },
    { code: '1.12', sentence: 'Mã thủ tục phải có dạng 1.001193, 1.001193.01 hoặc 1.001193.000.00.00.H56.' },
  ])('may not be published with the code $code', async ({ code, sentence }) => {
    const answer = await post('procedures', { ...publishable('procedures'), code, _status: 'published' })
    expect(errorsOf(answer)).toEqual([{ path: 'code', message: sentence }])
  })
})

describe('stamps', () => {
  it('say when a document was first published and when last, and who saved it; drafts leave the times alone', async () => {
    const created = documentOf(await post('articles', article({ _status: 'published' })))
    const row = () =>
      cms.payload.findByID({ collection: 'articles', id: Number(created['id']), draft: true, depth: 0, overrideAccess: true })
    const first = await row()
    await cms.send('editor', 'PATCH', `/articles/${String(created['id'])}?draft=true`, { title: 'Bản nháp' })
    const drafted = await row()
    await cms.send('administrator', 'PATCH', `/articles/${String(created['id'])}`, { _status: 'published' })
    const again = await row()
    expect(first.firstPublishedAt).toBe(first.changedAt)
    expect(drafted).toMatchObject({ changedAt: first.changedAt, changedBy: cms.users.editor.id })
    expect(again).toMatchObject({ firstPublishedAt: first.firstPublishedAt, changedBy: cms.users.administrator.id })
    expect(Date.parse(again.changedAt ?? '')).toBeGreaterThan(Date.parse(first.changedAt ?? ''))
  })

  it('cannot be written from outside', async () => {
    const forged = {
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
      changedAt: '2001-01-01T00:00:00.000Z',
      changedBy: cms.users.monitor.id,
      searchKey: 'x',
    }
    const { id } = documentOf(await post('articles', article(forged)))
    const row = await cms.payload.findByID({
      collection: 'articles',
      id: Number(id),
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(row).toMatchObject({ firstPublishedAt: null, changedAt: null, changedBy: cms.users.approver.id })
    expect(row.searchKey).toContain('noi dung thu')
  })
})

describe('spans of time', () => {
  it.each([
    {
      kind: 'articles' as const,
      data: { visibleFrom: '2026-02-02T00:00:00Z', visibleUntil: '2026-02-01T00:00:00Z' },
      path: 'visibleUntil',
    },
    { kind: 'documents' as const, data: { effectiveFrom: '2026-02-02', effectiveUntil: '2026-02-01' }, path: 'effectiveUntil' },
  ])('of $kind may not end before they begin', async ({ kind, data, path }) => {
    const answer = await post(kind, { ...publishable(kind), ...data })
    expect(errorsOf(answer).map((error) => error.path)).toEqual([path])
  })
})

describe('the ward', () => {
  const ward = {
    authority: 'Ủy ban nhân dân phường Trúc Lâm',
    name: 'phường Trúc Lâm',
    province: 'tỉnh Thanh Hóa',
    administrativeCode: '16624',
    siteTitle: 'Cải cách hành chính',
    siteDescription: 'Trang thông tin',
    baseAddress: 'https://thanhhoa.gov.vn/cchc/',
    address: 'phường Trúc Lâm',
    serviceCentre: 'Trung tâm cung ứng dịch vụ công',
    oneStopCentre: { name: 'Trung tâm Phục vụ hành chính công' },
    station: { name: 'Đài Truyền thanh', opening: 'Kính thưa bà con.', closing: 'Xin cảm ơn.' },
  }
  const save = (more: Record<string, unknown> = {}) => cms.send('administrator', 'POST', '/globals/ward', { ...ward, ...more })

  it('stands at an address without a slash at the end', async () => {
    const { body } = await save()
    expect(body['result']).toMatchObject({ baseAddress: 'https://thanhhoa.gov.vn/cchc' })
  })

  it.each([
    { what: 'a relative base address', more: { baseAddress: '/cchc' }, paths: ['baseAddress'] },
    { what: 'a base address with a question', more: { baseAddress: 'https://thanhhoa.gov.vn/?trang=cchc' }, paths: ['baseAddress'] },
    {
      what: 'half an outage',
      more: { outage: { message: 'Tạm ngừng để nâng cấp.', from: '2027-01-02T00:00:00Z' } },
      paths: ['outage.shownFrom', 'outage.until'],
    },
    {
      what: 'an outage that ends before it begins',
      more: {
        outage: { message: 'Tạm ngừng.', shownFrom: '2027-01-01T00:00:00Z', from: '2027-01-02T00:00:00Z', until: '2027-01-01T12:00:00Z' },
      },
      paths: ['outage.until'],
    },
    {
      what: 'a counter that closes before it opens',
      more: { oneStopCentre: { name: 'Một cửa', openingTimes: [{ days: ['mon'], from: '13:30', until: '11:30' }] } },
      paths: ['oneStopCentre.openingTimes.0.until'],
    },
    {
      what: 'a counter that opens at no hour',
      more: { oneStopCentre: { name: 'Một cửa', openingTimes: [{ days: ['mon'], from: '7h30', until: '11:30' }] } },
      paths: ['oneStopCentre.openingTimes.0.from'],
    },
    {
      what: 'a holiday that ends before it begins',
      more: {
        oneStopCentre: { name: 'Một cửa', closures: [{ from: '2027-02-05T12:00:00Z', until: '2027-02-01T12:00:00Z', reason: 'Tết' }] },
      },
      paths: ['oneStopCentre.closures.0.until'],
    },
  ])('is refused with $what', async ({ more, paths }) => {
    const answer = await save(more)
    expect(answer.status).toBe(400)
    expect(errorsOf(answer).map(({ path }) => path)).toEqual(paths)
  })
})
