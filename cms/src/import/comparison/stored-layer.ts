import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Procedure } from '../../generated/payload-types.ts'
import type { NationalLayer } from '../national/layer.ts'

const orNull = (text: string | null | undefined): string | null => text || null

const dayOrNull = (instant: string | null | undefined): string | null => (instant ? vietnamDay(instant) : null)

function methodsOf({ methods }: Procedure): NationalLayer['methods'] {
  return (methods ?? []).map(({ channel, durationText, durationUnit, feeText, note }) => ({
    channel,
    durationText: orNull(durationText),
    durationUnit: durationUnit ?? null,
    feeText: orNull(feeText),
    note: orNull(note),
  }))
}

function paperCasesOf({ paperCases }: Procedure): NationalLayer['paperCases'] {
  return (paperCases ?? []).map(({ name, papers }) => ({
    name: orNull(name),
    papers: (papers ?? []).map((paper) => ({
      name: paper.name,
      originals: paper.originals,
      copies: paper.copies,
      required: paper.required ?? false,
      formName: orNull(paper.formName),
    })),
  }))
}

/** Returns the national text of a stored procedure, with every part said. */
export function storedLayer(procedure: Procedure): Required<NationalLayer> {
  const { agencies, decision, source } = procedure
  return {
    code: procedure.code,
    title: procedure.title,
    field: procedure.field,
    levels: procedure.levels,
    category: orNull(procedure.category),
    decision: { number: orNull(decision?.number), day: dayOrNull(decision?.day), issuer: orNull(decision?.issuer) },
    audiences: procedure.audiences ?? [],
    agencies: {
      executing: orNull(agencies?.executing),
      competent: orNull(agencies?.competent),
      authorised: orNull(agencies?.authorised),
      coordinating: orNull(agencies?.coordinating),
    },
    receivingAddress: orNull(procedure.receivingAddress),
    steps: orNull(procedure.steps),
    methods: methodsOf(procedure),
    paperCases: paperCasesOf(procedure),
    dossierCount: orNull(procedure.dossierCount),
    results: (procedure.results ?? []).map(({ name, code }) => ({ name, code: orNull(code) })),
    requirements: orNull(procedure.requirements),
    legalBases: (procedure.legalBases ?? []).map(({ number, title, issuedDay, issuer }) => ({
      number: orNull(number),
      title,
      issuedDay: dayOrNull(issuedDay),
      issuer: orNull(issuer),
    })),
    source: { url: orNull(source?.url) },
    notInSource: procedure.notInSource ?? [],
  }
}
