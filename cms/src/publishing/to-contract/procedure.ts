import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Procedure as ProcedureRow } from '../../generated/payload-types.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { dayOrNull, idsOf, optionalIdOf, textOrNull } from './parts/references.ts'

type Methods = NonNullable<ProcedureRow['methods']>
type PaperCases = NonNullable<ProcedureRow['paperCases']>
type LegalBases = NonNullable<ProcedureRow['legalBases']>

function toMethod({ channel, durationText, durationUnit, feeText, feeAmount, note }: Methods[number]) {
  return {
    channel,
    durationText: textOrNull(durationText),
    durationUnit: durationUnit ?? null,
    feeText: textOrNull(feeText),
    feeAmount: feeAmount ?? null,
    note: textOrNull(note),
  }
}

function toPaperCase({ name, papers }: PaperCases[number]) {
  return {
    name: textOrNull(name),
    papers: (papers ?? []).map((paper) => ({
      name: paper.name,
      originals: paper.originals,
      copies: paper.copies,
      required: paper.required ?? false,
      formName: textOrNull(paper.formName),
      form: optionalIdOf(paper.form),
    })),
  }
}

function toLegalBasis(basis: LegalBases[number]) {
  return {
    number: textOrNull(basis.number),
    title: basis.title,
    issuedDay: dayOrNull(basis.issuedDay),
    issuer: textOrNull(basis.issuer),
    effectiveFrom: dayOrNull(basis.effectiveFrom),
    effectiveUntil: dayOrNull(basis.effectiveUntil),
    replacedBy: textOrNull(basis.replacedBy),
    document: optionalIdOf(basis.document),
  }
}

function toNationalText(row: ProcedureRow) {
  const { decision, agencies, source } = row
  return {
    code: row.code,
    field: row.field,
    levels: row.levels,
    category: textOrNull(row.category),
    decision: { number: textOrNull(decision?.number), day: dayOrNull(decision?.day), issuer: textOrNull(decision?.issuer) },
    audiences: row.audiences ?? [],
    agencies: {
      executing: textOrNull(agencies?.executing),
      competent: textOrNull(agencies?.competent),
      authorised: textOrNull(agencies?.authorised),
      coordinating: textOrNull(agencies?.coordinating),
    },
    receivingAddress: textOrNull(row.receivingAddress),
    steps: textOrNull(row.steps),
    methods: (row.methods ?? []).map(toMethod),
    paperCases: (row.paperCases ?? []).map(toPaperCase),
    dossierCount: textOrNull(row.dossierCount),
    results: (row.results ?? []).map(({ name, code }) => ({ name, code: textOrNull(code) })),
    legalBases: (row.legalBases ?? []).map(toLegalBasis),
    requirements: textOrNull(row.requirements),
    related: idsOf(row.related),
    lifecycle: row.lifecycle,
    effectiveFrom: dayOrNull(row.effectiveFrom),
    effectiveUntil: dayOrNull(row.effectiveUntil),
    newVersionOf: optionalIdOf(row.newVersionOf),
    replacedBy: optionalIdOf(row.replacedBy),
    history: (row.history ?? []).map(({ day, note }) => ({ day: vietnamDay(day), note })),
    notApplicable: row.notApplicable ?? [],
    notInSource: row.notInSource ?? [],
    source: { url: textOrNull(source?.url), comparedDay: dayOrNull(source?.comparedDay) },
  }
}

function toWardLayer(row: ProcedureRow) {
  return {
    shortName: row.shortName,
    aliases: row.aliases ?? [],
    summary: textOrNull(row.summary),
    situations: (row.situations ?? []).map(({ question, answer }) => ({ question, answer })),
    counter: textOrNull(row.counter),
    counterHours: textOrNull(row.counterHours),
    counterPhone: textOrNull(row.counterPhone),
    localNotes: textOrNull(row.localNotes),
    serviceLevel: row.serviceLevel ?? null,
    serviceUrl: textOrNull(row.serviceUrl),
    partialReason: textOrNull(row.partialReason),
    publicPost: row.publicPost ?? false,
    onlinePayment: row.onlinePayment ?? false,
    weight: row.weight,
  }
}

export function toProcedure(row: ProcedureRow): Procedure {
  return { ...toDocumentCore(row), ...toNationalText(row), ...toWardLayer(row) }
}
