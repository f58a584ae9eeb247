import { isNote, type Procedure, type ProcedureMethod } from '@ward/shared/contract/kinds/procedure'
import { excerptOf } from '@ward/shared/text/excerpt'
import type { WardDetails } from '../../content/questions/ward.ts'
import { channelName, distinct, durationOf, rowText } from './words.ts'

/** A text longer than this is not repeated at the top of the page: the answer leads to it instead. */
const longestAnswer = 140

/** An answer in a few lines, and the part of the page that says it in full. */
export interface FirstAnswer {
  readonly lines: readonly string[]
  readonly more: 'ho-so' | 'cach-nop' | 'ket-qua' | null
}

/** Names of groups that make up one dossier together; groups called otherwise may be cases that exclude one another. */
const partOfOneDossier = /^(?:tờ khai|giấy tờ phải|thành phần hồ sơ|lưu ý)/iu

/**
 * Returns what to bring: the papers of the one dossier, those that everybody needs, or the names of the cases it depends on.
 *
 * The source names parts of one dossier and cases alike, so groups are added up only where their names say that they are parts.
 */
export function papersAnswer({ paperCases }: Procedure): FirstAnswer | null {
  if (paperCases.length === 0) return null
  const groups = paperCases
    .map(({ name, papers }) => ({ name: name === null ? null : rowText(name), papers: papers.filter((row) => !isNote(row)) }))
    .filter(({ papers }) => papers.length > 0)
  const isOneDossier = groups.length === 1 || groups.every(({ name }) => name !== null && partOfOneDossier.test(name))
  const papers = groups.flatMap((group) => group.papers)
  const needed = papers.filter(({ required }) => required)
  const shown = isOneDossier
    ? (needed.length > 0 ? needed : papers).map(({ name }) => inShort(name))
    : groups.map((group) => inShort(group.name ?? group.papers[0]?.name ?? ''))
  if (shown.length === 0) return { lines: ['Theo quy định về hồ sơ của thủ tục.'], more: 'ho-so' }
  const lines = shown.slice(0, 3)
  const rest = (isOneDossier ? papers.length : groups.length) - lines.length
  return { lines: rest === 0 ? lines : [...lines, `và ${rest} mục khác`], more: 'ho-so' }
}

/** The first sentence or clause of a row, which names the paper; the page says the rest where it lists the dossier. */
function inShort(row: string): string {
  return excerptOf(rowText(row).split(/(?<=\p{L}\p{L})[.;:](?:\s|$)/u)[0] ?? '', 90)
}

/** Returns how long it takes; null when the source does not say. */
export function durationAnswer({ methods }: Procedure): FirstAnswer | null {
  return byChannel(methods, durationOf, 'Tùy theo cách nộp.')
}

/** Returns what it costs, in the source's words or not at all: a shortened fee text may lose its condition. */
export function feeAnswer({ methods }: Procedure): FirstAnswer | null {
  return byChannel(methods, ({ feeText }) => feeText, 'Tùy theo trường hợp và cách nộp.')
}

/** Returns what the person receives. */
export function resultsAnswer({ results }: Procedure): FirstAnswer | null {
  const names = distinct(results.map(({ name }) => name))
  if (names.length === 0) return null
  const shown = names.slice(0, 2).map((name) => excerptOf(name, longestAnswer))
  return { lines: shown, more: names.length > 2 || names.join('') !== shown.join('') ? 'ket-qua' : null }
}

/**
 * Returns names as they follow one another in a sentence.
 *
 * @example inOneSentence(['Trực tiếp', 'Trực tuyến']) // 'Trực tiếp, trực tuyến'
 */
export function inOneSentence(names: readonly string[]): string {
  return names.map((name, position) => (position === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ')
}

/** Where to file: the ward's own words for this procedure, else what the source says, else the ward's one-stop centre. */
export interface FilingPlace {
  /** The place, from the nearest name to the widest. */
  readonly names: readonly string[]
  readonly hours: string | null
  readonly phone: string | null
  readonly channels: readonly string[]
}

/** Returns where to file a procedure. */
export function filingPlaceOf(procedure: Procedure, centre: WardDetails['oneStopCentre']): FilingPlace {
  const isElsewhere = procedure.counter === null && procedure.receivingAddress !== null
  return {
    names: distinct(isElsewhere ? [procedure.receivingAddress] : [procedure.counter, centre.name, centre.address]),
    hours: procedure.counterHours ?? (isElsewhere ? null : centre.hours),
    phone: procedure.counterPhone ?? (isElsewhere ? null : centre.phone),
    channels: distinct(procedure.methods.map(({ channel }) => channelName[channel])),
  }
}

/** The one text all ways of filing have, or each text after the ways it belongs to. */
function byChannel(
  methods: readonly ProcedureMethod[],
  textOf: (method: ProcedureMethod) => string | null,
  tooLong: string,
): FirstAnswer | null {
  const texts = distinct(methods.map(textOf))
  if (texts.length === 0) return null
  if (texts.join(' ').length > longestAnswer) return { lines: [tooLong], more: 'cach-nop' }
  if (texts.length === 1) return { lines: texts, more: null }
  const lines = texts.map((text) => {
    const channels = distinct(methods.filter((method) => textOf(method) === text).map(({ channel }) => channelName[channel]))
    return `${inOneSentence(channels)}: ${text}`
  })
  return { lines, more: 'cach-nop' }
}
