import type { DocumentKind } from '@ward/shared/contract/content'

/** Rich text of one paragraph. */
export function bodyOf(text: string) {
  const run = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }
  const paragraph = { type: 'paragraph', version: 1, children: [run], direction: 'ltr', format: '', indent: 0, textFormat: 0 }
  return { root: { type: 'root', version: 1, children: [paragraph], direction: 'ltr', format: '', indent: 0 } }
}

let lastNumber = 0

function procedureOf(title: string, number: number) {
  return {
    title,
    shortName: title,
    code: `1.${String(number).padStart(6, '0')}`,
    field: 'Hộ tịch',
    levels: ['commune'],
    decision: { number: '1872/QĐ-BTP' },
    audiences: ['Công dân Việt Nam'],
    agencies: { executing: 'Ủy ban nhân dân cấp xã' },
    steps: 'Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.',
    methods: [{ channel: 'in-person', durationText: '3', durationUnit: 'working-days', feeText: 'Miễn phí' }],
    paperCases: [{ papers: [{ name: 'Tờ khai', originals: 1, copies: 0, required: true }] }],
    legalBases: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }],
    lifecycle: 'new',
    weight: 0,
  }
}

/** Returns the data of a document that may be published; every one is different. */
export function publishable(kind: DocumentKind): Record<string, unknown> {
  lastNumber += 1
  const title = `Nội dung thử số ${lastNumber}`
  const summary = 'Tóm tắt để thử.'
  const body = bodyOf('Nội dung để thử.')
  const byKind: Record<DocumentKind, Record<string, unknown>> = {
    articles: { title, summary, body },
    procedures: procedureOf(title, lastNumber),
    'broadcast-scripts': { title, summary, body: 'Kính thưa bà con.', priority: 'normal' },
    commendations: { title, summary, body, honouree: 'Tổ dân phố 5', honoureeKind: 'group', achievement: 'Vận động nộp hồ sơ trực tuyến.' },
    'answered-questions': {
      title,
      answer: 'Mang theo giấy tờ tùy thân.',
      answeredBy: 'Trung tâm Phục vụ hành chính công phường',
      answeredDay: '2026-11-04T12:00:00.000Z',
    },
    documents: { title, form: 'Kế hoạch', issuer: 'Ủy ban nhân dân phường' },
  }
  return byKind[kind]
}
