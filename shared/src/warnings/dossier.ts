import { basisKeysOf, keyOfBasis } from '../contract/kinds/procedure/legal-basis.ts'
import { isNote } from '../contract/kinds/procedure/procedure.ts'
import { formatDay } from '../text/vietnam-day.ts'
import type { Circumstances, Judged, Warning } from './warning.ts'

type Basis = Judged['legalBases'][number]

/** Returns the cases of the dossier with rows that ask for no copy at all. */
export function noteRows({ paperCases }: Judged): Warning[] {
  return paperCases.flatMap(({ papers }, index): Warning[] => {
    const rows = papers.flatMap((paper, row) => (isNote(paper) ? [row + 1] : []))
    const [first] = rows
    if (first === undefined) return []
    const which = rows.length > 5 ? `${rows.length} dòng, từ dòng ${first}` : `dòng ${rows.join(', ')}`
    const sentence = `Hồ sơ, trường hợp ${index + 1}: ${which} có 0 bản chính và 0 bản sao nên trang hiện là ghi chú, không phải giấy tờ phải nộp. Nếu là giấy tờ, hãy điền số bản.`
    return [{ kind: 'note-row', path: `paperCases.${index}.papers.${first - 1}.originals`, sentence }]
  })
}

function endOf(basis: Basis, { documents, onDay }: Circumstances): string | null {
  if (basis.replacedBy !== null) return `đã được thay thế bởi ${basis.replacedBy}`
  if (basis.effectiveUntil !== null && basis.effectiveUntil < onDay) return `hết hiệu lực từ sau ngày ${formatDay(basis.effectiveUntil)}`
  const key = keyOfBasis(basis)
  const document = key === null ? undefined : documents.find((known) => basisKeysOf(known).includes(key))
  if (document === undefined) return null
  if (document.effectiveUntil !== null && document.effectiveUntil < onDay)
    return `hết hiệu lực từ sau ngày ${formatDay(document.effectiveUntil)}, theo mục Văn bản`
  return document.replacedBy === null ? null : 'đã được thay thế, theo mục Văn bản'
}

/** Returns the legal bases that are no longer in force, by what is written at them or by the document of the site they are. */
export function endedBases({ legalBases }: Judged, circumstances: Circumstances): Warning[] {
  return legalBases.flatMap((basis, index): Warning[] => {
    const end = endOf(basis, circumstances)
    if (end === null) return []
    const name = basis.number ?? basis.title
    const sentence = `Căn cứ pháp lý ${index + 1} (${name}) ${end}. Hãy kiểm tra văn bản thay thế và nội dung thủ tục theo văn bản đó.`
    return [{ kind: 'ended-basis', path: `legalBases.${index}.${basis.replacedBy === null ? 'effectiveUntil' : 'replacedBy'}`, sentence }]
  })
}
