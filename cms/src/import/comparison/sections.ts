import { partLabels } from '@ward/shared/contract/kinds/procedure/completeness'
import { formatDay } from '@ward/shared/text/vietnam-day'
import type { LayerMethod, LayerPaper, NationalLayer } from '../national/layer.ts'
import { channelNames, levelNames, nameOf, unitNames } from '../national/names.ts'

type Layer = Required<NationalLayer>

/** The sections a national text is compared by, in the order people read it, and what they are called. */
export const sectionLabels = {
  title: 'Tên thủ tục',
  field: 'Lĩnh vực',
  levels: 'Cấp thực hiện',
  category: 'Loại thủ tục',
  decision: partLabels.decision,
  audiences: partLabels.audience,
  agencies: 'Cơ quan',
  receivingAddress: 'Địa chỉ tiếp nhận',
  steps: partLabels.steps,
  methods: partLabels.methods,
  durations: partLabels.duration,
  fees: partLabels.fees,
  papers: partLabels.papers,
  dossierCount: 'Số lượng hồ sơ',
  results: partLabels.results,
  requirements: partLabels.requirements,
  legalBases: partLabels.legalBases,
  source: 'Địa chỉ nguồn',
} as const

export type SectionKey = keyof typeof sectionLabels

/** Keys of the sections in the order people read them. */
export const sectionKeys = Object.keys(sectionLabels).filter((key): key is SectionKey => key in sectionLabels)

const joined = (parts: readonly (string | null | undefined)[], joint: string) => parts.filter(Boolean).join(joint)

const labelled = (label: string, text: string | null) => (text === null ? null : `${label}: ${text}`)

function decisionText({ day, issuer, number }: Layer['decision']): string {
  return joined([number, labelled('ngày', day ? formatDay(day) : null), issuer ?? null], ', ')
}

function agenciesText({ authorised, competent, coordinating, executing }: Layer['agencies']): string {
  const lines = [
    labelled('Cơ quan thực hiện', executing),
    labelled('Cơ quan có thẩm quyền', competent),
    labelled('Cơ quan được ủy quyền', authorised),
    labelled('Cơ quan phối hợp', coordinating),
  ]
  return joined(lines, '\n')
}

const durationText = ({ durationText: amount, durationUnit }: LayerMethod) =>
  joined([amount, durationUnit === null ? null : nameOf(unitNames, durationUnit)], ' ')

/** One line a way of filing; `tell` says what of it. */
function methodLines(methods: readonly LayerMethod[], tell: (method: LayerMethod) => string | null): string {
  return methods.map((method) => `${nameOf(channelNames, method.channel)}: ${tell(method) || '(không nêu)'}`).join('\n')
}

const wholeMethod = (method: LayerMethod) =>
  joined([labelled('thời hạn', durationText(method) || null), labelled('phí, lệ phí', method.feeText), method.note], '; ')

function methodTexts(methods: readonly LayerMethod[], apart: boolean) {
  if (!apart) return { methods: methodLines(methods, wholeMethod), durations: '', fees: '' }
  return {
    methods: methodLines(methods, ({ note }) => note),
    durations: methodLines(methods, durationText),
    fees: methodLines(methods, ({ feeText }) => feeText),
  }
}

function paperText({ copies, formName, name, originals, required }: LayerPaper): string {
  if (originals === 0 && copies === 0) return joined([`- (ghi chú) ${name}`, labelled('mẫu', formName)], '; ')
  const counts = `bản chính: ${originals}; bản sao: ${copies}; ${required ? 'bắt buộc' : 'không bắt buộc'}`
  return `- ${name} (${joined([counts, labelled('mẫu', formName)], '; ')})`
}

function paperCasesText(cases: Layer['paperCases']): string {
  return cases.map(({ name, papers }) => joined([labelled('Trường hợp', name), ...papers.map(paperText)], '\n')).join('\n')
}

function legalBasisText({ issuedDay, issuer, number, title }: Layer['legalBases'][number]): string {
  return `- ${joined([number, title, labelled('ngày ban hành', issuedDay ? formatDay(issuedDay) : null), issuer ?? null], '; ')}`
}

/** Says whether two texts have the same ways of filing in a row, so that their durations and fees can be told apart. */
export function sameMethods(one: Pick<Layer, 'methods'>, other: Pick<Layer, 'methods'>): boolean {
  const channels = ({ methods }: Pick<Layer, 'methods'>) => methods.map(({ channel }) => channel).join(' ')
  return channels(one) === channels(other)
}

/** Spaces and blank lines more or less are no difference to a reader. */
const spacedAlike = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()

/** Returns each section as people read it; everything that is stored of it, but blank lines, is in the text. `methodsApart`: durations and fees are sections of their own. */
export function sectionTexts(layer: Layer, methodsApart: boolean): Record<SectionKey, string> {
  const texts: Record<SectionKey, string> = {
    title: layer.title,
    field: layer.field,
    levels: layer.levels.map((level) => nameOf(levelNames, level)).join('\n'),
    category: layer.category ?? '',
    decision: decisionText(layer.decision),
    audiences: layer.audiences.join('\n'),
    agencies: agenciesText(layer.agencies),
    receivingAddress: layer.receivingAddress ?? '',
    steps: layer.steps ?? '',
    ...methodTexts(layer.methods, methodsApart),
    papers: paperCasesText(layer.paperCases),
    dossierCount: layer.dossierCount ?? '',
    results: layer.results.map(({ code, name }) => joined([`- ${name}`, labelled('mã', code)], '; ')).join('\n'),
    requirements: layer.requirements ?? '',
    legalBases: layer.legalBases.map(legalBasisText).join('\n'),
    source: layer.source.url ?? '',
  }
  for (const key of sectionKeys) texts[key] = spacedAlike(texts[key])
  return texts
}
