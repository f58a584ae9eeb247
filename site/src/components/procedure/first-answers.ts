import { isNote, type Procedure } from '@ward/shared/contract/procedure'
import { excerptOf } from '@ward/shared/text/excerpt'
import type { WardDetails } from '../../content/questions/ward.ts'
import { channelName, distinct, durationOf } from './words.ts'

/** A text longer than this is not repeated at the top of the page: the answer leads to it instead. */
const longestAnswer = 140

/** An answer in a few lines, and the part of the page that says it in full. */
export interface FirstAnswer {
  readonly lines: readonly string[]
  readonly more: string | null
}

/** Returns what to bring: the papers of the only case, or how many cases there are. */
export function papersAnswer({ paperCases }: Procedure): FirstAnswer | null {
  const cases = paperCases.map(({ papers }) => papers.filter((row) => !isNote(row))).filter((papers) => papers.length > 0)
  const [only] = cases
  if (only === undefined) return null
  if (cases.length > 1) return { lines: [`Giấy tờ tùy theo ${cases.length} trường hợp.`], more: 'ho-so' }
  const shown = only.slice(0, 3).map(({ name }) => excerptOf(name, 90))
  const rest = only.length - shown.length
  return { lines: rest === 0 ? shown : [...shown, `và ${rest} giấy tờ khác`], more: 'ho-so' }
}

/** Returns how long it takes; null when the source does not say. */
export function durationAnswer({ methods }: Procedure): FirstAnswer | null {
  return shortOrElsewhere(distinct(methods.map(durationOf)), 'Tùy theo cách nộp.')
}

/** Returns what it costs, in the source's words or not at all: a shortened fee text may lose its condition. */
export function feeAnswer({ methods }: Procedure): FirstAnswer | null {
  return shortOrElsewhere(distinct(methods.map(({ feeText }) => feeText)), 'Tùy theo trường hợp và cách nộp.')
}

/** Returns what the person receives. */
export function resultsAnswer({ results }: Procedure): FirstAnswer | null {
  const names = distinct(results.map(({ name }) => name))
  if (names.length === 0) return null
  const shown = names.slice(0, 2).map((name) => excerptOf(name, longestAnswer))
  return { lines: shown, more: names.length > 2 || names.join('') !== shown.join('') ? 'ket-qua' : null }
}

/** Where to file: the ward's own words for this procedure, else what the source says, else the ward's one-stop centre. */
export interface FilingPlace {
  readonly name: string
  readonly address: string | null
  readonly hours: string | null
  readonly phone: string | null
  readonly channels: readonly string[]
}

/** Returns where to file a procedure. */
export function filingPlaceOf(procedure: Procedure, centre: WardDetails['oneStopCentre']): FilingPlace {
  const ownPlace = procedure.counter ?? procedure.receivingAddress
  return {
    name: ownPlace ?? centre.name,
    address: ownPlace === null ? centre.address : null,
    hours: procedure.counterHours ?? (ownPlace === null || procedure.counter !== null ? centre.hours : null),
    phone: procedure.counterPhone ?? (ownPlace === null || procedure.counter !== null ? centre.phone : null),
    channels: distinct(procedure.methods.map(({ channel }) => channelName[channel])),
  }
}

function shortOrElsewhere(texts: readonly string[], otherwise: string): FirstAnswer | null {
  if (texts.length === 0) return null
  const length = texts.join(' ').length
  return length <= longestAnswer ? { lines: texts, more: texts.length > 1 ? 'cach-nop' : null } : { lines: [otherwise], more: 'cach-nop' }
}
