import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { withAbsentParts } from '../absent-parts.ts'
import type { LayerMethod, LayerPaper, NationalLayer } from '../layer.ts'
import type { PortalRecord } from './portal-record.ts'
import { RowObjection, translated } from '../row-objection.ts'

type Method = PortalRecord['executionMethods'][number]
type Fee = Method['fees'][number]
type PaperRow = PortalRecord['profileComponents'][number]

const channels = { DIRECT: 'in-person', ONLINE: 'online', POSTAL: 'post' } as const
const units = { WORKING_DAY: 'working-days', DAY: 'days', HOUR: 'hours' } as const
const categories = new Map([['ASSIGNED_REGULATION', 'TTHC được giao luật quy định chi tiết']])
const pageOf = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${encodeURIComponent(id)}`

/** A sum of 0 is often a sum nobody entered: it is told as it stands, never as "Miễn phí". */
function feeText({ value, currencyId, description }: Fee): string | null {
  if (value === null || value === undefined) return description
  const sum = `${value.toLocaleString('vi-VN')} ${currencyId === null || currencyId === 'VND' ? 'đồng' : currencyId}`
  return description === null ? sum : `${sum} (${description})`
}

const orNull = (lines: readonly (string | null)[], joint: string): string | null =>
  lines.filter((line) => line !== null).join(joint) || null

function toMethod({ submissionMethod, processingTime, processingTimeUnit, description, fees }: Method): LayerMethod {
  return {
    channel: translated(channels, submissionMethod, 'Hình thức nộp'),
    durationText: processingTime === null || processingTime === undefined || processingTime === '' ? null : String(processingTime),
    durationUnit: processingTimeUnit === null ? null : translated(units, processingTimeUnit, 'Đơn vị thời hạn'),
    feeText: orNull(fees.map(feeText), '; '),
    note: description,
  }
}

function toPaper({ name, originalQty, copyQty, attachments }: PaperRow): LayerPaper {
  const formName = orNull(
    attachments.map(({ fileName }) => fileName),
    '; ',
  )
  // The interface says "required: false" of papers the page calls for, so its word is not taken.
  return { name, originals: originalQty, copies: copyQty, required: null, formName }
}

function paperCasesOf({ executionCases, profileComponents }: PortalRecord): NationalLayer['paperCases'] {
  const cases = executionCases.map((group) => ({ name: group.name, papers: group.profileComponents.map(toPaper) }))
  return profileComponents.length === 0 ? cases : [{ name: null, papers: profileComponents.map(toPaper) }, ...cases]
}

function levelsOf({ isWard, isProvince, isMinistry, isOtherAgency }: PortalRecord): NationalLayer['levels'] {
  const levels: NationalLayer['levels'] = []
  if (isWard) levels.push('commune')
  if (isProvince) levels.push('province')
  if (isMinistry) levels.push('ministry')
  if (isOtherAgency) levels.push('other')
  if (levels.length === 0) throw new RowObjection('Cấp thực hiện: bản ghi không nêu cấp nào.')
  return levels
}

function decisionOf({ decisionNo, departmentPromulgateName, procedureProposal }: PortalRecord): NationalLayer['decision'] {
  const day = procedureProposal?.decisionDate
  return {
    number: decisionNo ?? procedureProposal?.decisionNumber ?? procedureProposal?.proposalNumber ?? null,
    day: typeof day === 'number' ? dayOf(day) : null,
    issuer: procedureProposal?.issuingAgency?.name ?? departmentPromulgateName,
  }
}

function dayOf(milliseconds: number): string {
  const instant = new Date(milliseconds)
  if (Number.isNaN(instant.getTime())) throw new RowObjection(`Ngày của quyết định công bố không đúng: ${milliseconds}.`)
  return vietnamDay(instant)
}

const namesOf = (...lists: { name: string }[][]): (string | null)[] => lists.flat().map(({ name }) => name)

function agenciesOf(record: PortalRecord): NationalLayer['agencies'] {
  const joined = (names: (string | null)[]) => orNull([...new Set(names)], ', ')
  return {
    executing: joined([...namesOf(record.unitGroupsExecuting, record.departmentsExecuting), record.executingAgencies]),
    competent: joined([...namesOf(record.unitGroupsAuthority, record.departmentsAuthority), record.authorizedAgencies]),
    authorised: joined([...namesOf(record.unitGroupsAuthorized, record.departmentsAuthorized), record.delegatedAgencies]),
    coordinating: joined([...namesOf(record.unitGroupsCoordinating, record.departmentsCoordinating), record.coordinatingAgencies]),
  }
}

function categoryOf({ formalityType }: PortalRecord): { category?: string | null } {
  if (formalityType === null) return { category: null }
  const category = categories.get(formalityType)
  return category === undefined ? {} : { category }
}

/** Returns the national text of a record of the portal's JSON interface. Throws RowObjection when it is internal or uses a word nobody foresaw. */
export function portalToLayer(record: PortalRecord): NationalLayer {
  if (record.isInternal) throw new RowObjection('Thủ tục nội bộ, không được công khai.')
  const field = orNull(namesOf(record.categoriesDetails), ', ')
  if (field === null) throw new RowObjection('Lĩnh vực: bản ghi để trống.')
  return withAbsentParts({
    code: record.code,
    title: record.name,
    field,
    levels: levelsOf(record),
    ...categoryOf(record),
    decision: decisionOf(record),
    audiences: record.subjectTypesDetails.map(({ name }) => name),
    agencies: agenciesOf(record),
    receivingAddress: record.dossierReceivingAddresses,
    steps: orNull(
      record.executionSteps.map(({ name, description }) => orNull([name, description], '\n')),
      '\n',
    ),
    methods: record.executionMethods.map(toMethod),
    paperCases: paperCasesOf(record),
    results: record.resultsDetails,
    requirements: record.requirementsAndConditions,
    legalBases: record.legalBasisesDetails.map(({ name, code }) => ({ number: code, title: name })),
    source: { url: record.id === null ? null : pageOf(record.id) },
  })
}
