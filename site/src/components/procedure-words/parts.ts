import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { stateOf } from './words.ts'

/** Whether a part's content is shown, "Không áp dụng" stands in its place, or its heading is left out. */
export type PartState = ReturnType<typeof stateOf>

/** A part of a procedure's page. */
export interface ProcedurePart {
  readonly id: string
  readonly title: string
  readonly state: PartState
}

/** Returns the parts of a procedure's page by what they hold; the order is that of the page. */
export function partsOf(procedure: Procedure, counts: { related: number; history: number }) {
  const shownIf = (hasContent: boolean): PartState => (hasContent ? 'shown' : 'hidden')
  return {
    notes: { id: 'luu-y', title: 'Lưu ý tại phường', state: shownIf(procedure.localNotes !== null) },
    papers: { id: 'ho-so', title: 'Hồ sơ cần chuẩn bị', state: stateOf(procedure, 'papers', procedure.paperCases.length > 0) },
    methods: { id: 'cach-nop', title: 'Cách nộp, thời hạn và lệ phí', state: stateOf(procedure, 'methods', procedure.methods.length > 0) },
    steps: { id: 'trinh-tu', title: 'Các bước thực hiện', state: stateOf(procedure, 'steps', procedure.steps !== null) },
    results: { id: 'ket-qua', title: 'Kết quả', state: stateOf(procedure, 'results', procedure.results.length > 0) },
    requirements: {
      id: 'yeu-cau',
      title: 'Yêu cầu, điều kiện',
      state: stateOf(procedure, 'requirements', procedure.requirements !== null),
    },
    situations: { id: 'tinh-huong', title: 'Tình huống thường gặp', state: shownIf(procedure.situations.length > 0) },
    related: { id: 'lien-quan', title: 'Thủ tục liên quan', state: shownIf(counts.related > 0) },
    details: { id: 'thong-tin', title: 'Thông tin về thủ tục', state: shownIf(true) },
    legalBases: { id: 'can-cu', title: 'Căn cứ pháp lý', state: stateOf(procedure, 'legalBases', procedure.legalBases.length > 0) },
    history: { id: 'lich-su', title: 'Lịch sử thay đổi', state: shownIf(counts.history > 0) },
    feedback: { id: 'phan-anh', title: 'Phản ánh, kiến nghị', state: shownIf(true) },
  } satisfies Record<string, ProcedurePart>
}
