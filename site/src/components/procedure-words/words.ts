import type { AbsentPart, LegalBasis, Procedure, ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import { formatDay } from '@ward/shared/text/vietnam-day'

type ServiceLevel = NonNullable<Procedure['serviceLevel']>

/** Service level, as short as lists need it. */
export const serviceLevelName: Record<ServiceLevel, string> = {
  full: 'Trực tuyến toàn trình',
  partial: 'Trực tuyến một phần',
  information: 'Cung cấp thông tin trực tuyến',
}

/** What a service level means to the person who files. */
export const serviceLevelMeaning: Record<ServiceLevel, string> = {
  full: 'Dịch vụ công trực tuyến toàn trình: làm toàn bộ qua mạng; kết quả được trả trực tuyến hoặc qua bưu chính.',
  partial: 'Dịch vụ công trực tuyến một phần: nộp hồ sơ qua mạng, có bước phải làm trực tiếp.',
  information: 'Dịch vụ cung cấp thông tin trực tuyến: xem hướng dẫn trên mạng, nộp hồ sơ tại nơi tiếp nhận.',
}

/** The same at the top of a page, where every line counts. */
export const serviceLevelBrief: Record<ServiceLevel, { readonly name: string; readonly meaning: string }> = {
  full: { name: 'Toàn trình', meaning: 'làm toàn bộ qua mạng, không phải đến phường.' },
  partial: { name: 'Một phần', meaning: 'nộp qua mạng, có bước phải làm trực tiếp.' },
  information: { name: 'Chưa nộp được qua mạng', meaning: 'xem hướng dẫn trên mạng, nộp hồ sơ tại nơi tiếp nhận.' },
}

export const channelName: Record<ProcedureMethod['channel'], string> = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
}

export const levelName: Record<Procedure['levels'][number], string> = {
  commune: 'Cấp xã',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  other: 'Cơ quan khác',
}

const lifecycleName: Record<Procedure['lifecycle'], string> = {
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  replacing: 'Thay thế',
  abolished: 'Bãi bỏ',
}

/** Returns what a decision did to a procedure. Of one that is new without a first day nothing is said: sources leave it open, and forms begin with it. */
export function lifecycleWords({ lifecycle, effectiveFrom }: Pick<Procedure, 'lifecycle' | 'effectiveFrom'>): string | null {
  return lifecycle === 'new' && effectiveFrom === null ? null : lifecycleName[lifecycle]
}

const unitName = { 'working-days': 'ngày làm việc', days: 'ngày', hours: 'giờ' }

/**
 * Returns how long a way of filing takes, in the source's words with their unit; null when the source does not say.
 *
 * @example durationOf({ durationText: '3', durationUnit: 'working-days' }) // '3 ngày làm việc'
 */
export function durationOf({ durationText, durationUnit }: Pick<ProcedureMethod, 'durationText' | 'durationUnit'>): string | null {
  if (durationUnit === null) return durationText
  if (durationUnit === 'unregulated') return durationText ?? 'Không quy định'
  return durationText === null ? null : `${durationText} ${unitName[durationUnit]}`
}

/**
 * Returns the decision that made a procedure public in one line; null when nothing is known of it.
 *
 * @example decisionWords({ number: '163/QĐ-BTP', day: '2026-01-20', issuer: 'Bộ Tư pháp' }) // '163/QĐ-BTP ngày 20/01/2026 của Bộ Tư pháp'
 */
export function decisionWords({ number, day, issuer }: Procedure['decision']): string | null {
  const parts = [number, day === null ? null : `ngày ${formatDay(day)}`, issuer === null ? null : `của ${issuer}`]
  return parts.filter((part) => part !== null).join(' ') || null
}

/** Says of a part of a procedure: its content is shown, an editor states that it does not apply, or its heading is hidden. */
export function stateOf(procedure: Procedure, part: AbsentPart, hasContent: boolean): 'shown' | 'not-applicable' | 'hidden' {
  if (hasContent) return 'shown'
  return procedure.notApplicable.includes(part) ? 'not-applicable' : 'hidden'
}

/** Returns the different texts of a list in their order. */
export function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))]
}

/**
 * Returns how many originals and copies of a paper are asked for.
 *
 * @example copiesWords({ originals: 1, copies: 2 }) // '1 bản chính, 2 bản sao'
 */
export function copiesWords({ originals, copies }: { originals: number; copies: number }): string {
  return [originals > 0 ? `${originals} bản chính` : null, copies > 0 ? `${copies} bản sao` : null]
    .filter((part) => part !== null)
    .join(', ')
}

/**
 * Returns what is known of a legal basis beside its number and title; empty when nothing is.
 *
 * @example legalBasisWords({ issuer: 'Quốc hội', issuedDay: '2014-11-20', … }) // 'Quốc hội, ban hành 20/11/2014'
 */
export function legalBasisWords(basis: Omit<LegalBasis, 'number' | 'title' | 'document'>): string {
  const dayWords = (words: string, day: string | null) => (day === null ? null : `${words} ${formatDay(day)}`)
  return [
    basis.issuer,
    dayWords('ban hành', basis.issuedDay),
    dayWords('hiệu lực từ', basis.effectiveFrom),
    dayWords('đến hết', basis.effectiveUntil),
    basis.replacedBy === null ? null : `được thay thế bởi ${basis.replacedBy}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/**
 * Returns a row of a source's list without the dash before it and the colon after it.
 *
 * @example rowText('- Đối với công trình tôn giáo:') // 'Đối với công trình tôn giáo'
 */
export function rowText(text: string): string {
  return text.replace(/^[-+*•–]\s*/, '').replace(/\s*:$/, '')
}
