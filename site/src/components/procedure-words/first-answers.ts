import { isNote, type Procedure, type ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import { responsibilityOf, usualWardBodies } from '@ward/shared/register/responsibility'
import { excerptOf } from '@ward/shared/text/excerpt'
import type { WardDetails } from '../../content/questions/ward.ts'
import { closureCode, openingCode, openingLines } from '../words/opening-words.ts'
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
  const isOneDossier = makesOneDossier(groups)
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

/** Says whether groups of papers are parts of one dossier rather than cases that exclude one another. */
export function makesOneDossier(groups: readonly { readonly name: string | null }[]): boolean {
  return groups.length === 1 || groups.every(({ name }) => name !== null && partOfOneDossier.test(rowText(name)))
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

/** Returns where to hand in, in one line: the nearest place, and that it can be done online. */
export function placeAnswer(procedure: Procedure, centre: WardDetails['oneStopCentre']): FirstAnswer {
  const { names, channels } = filingPlaceOf(procedure, centre)
  const others = channels.filter((channel) => channel !== channelName['in-person'])
  const [nearest = centre.name] = names
  return { lines: [others.length === 0 ? nearest : `${nearest}; hoặc ${others.map(asWay).join(', ')}`], more: null }
}

function asWay(channel: string): string {
  return channel === channelName.online ? 'qua mạng' : 'qua bưu chính'
}

/** Where to file: the ward's own words for this procedure, else what the source says, else the ward's one-stop centre for what the ward carries out. */
export interface FilingPlace {
  /** The place, from the nearest name to the widest. */
  readonly names: readonly string[]
  /** When it is open, a line for each group of days. */
  readonly hours: readonly string[]
  /** The one-stop centre's times as the page's script reads them; null where they are not those of this place. */
  readonly opening: { readonly times: string; readonly closures: string | null } | null
  readonly phone: string | null
  readonly channels: readonly string[]
}

/** Returns where to file a procedure. */
export function filingPlaceOf(procedure: Procedure, centre: WardDetails['oneStopCentre']): FilingPlace {
  const source = procedure.receivingAddress ?? agencyElsewhere(procedure)
  const isElsewhere = procedure.counter === null && source !== null
  const ownHours = procedure.counterHours === null ? [] : [procedure.counterHours]
  const keepsCentreHours = !isElsewhere && ownHours.length === 0
  return {
    names: distinct(isElsewhere ? [source] : [procedure.counter, centre.name, centre.address]),
    hours: keepsCentreHours ? hoursOf(centre) : ownHours,
    opening: keepsCentreHours ? openingOf(centre) : null,
    phone: procedure.counterPhone ?? (isElsewhere ? null : centre.phone),
    channels: distinct(procedure.methods.map(({ channel }) => channelName[channel])),
  }
}

/** What the ward took over with the two tiers of local government (1/7/2025) is filed at the ward, whatever the source still names. */
const takenOver = /huyện/iu

/** The agency that carries a procedure out, where it is none of the ward; null where it is, or the source names none. */
function agencyElsewhere({ agencies: { executing } }: Procedure): string | null {
  if (executing === null || takenOver.test(executing)) return null
  return responsibilityOf([executing], usualWardBodies) === 'others' ? inShort(executing) : null
}

/** Returns when the one-stop centre is open, in the ward's own words or else as its times tell. */
export function hoursOf({ hours, openingTimes }: WardDetails['oneStopCentre']): readonly string[] {
  return hours === null ? openingLines(openingTimes) : [hours]
}

/** Returns the one-stop centre's times as the page's script reads them; null when there are none. */
export function openingOf({ openingTimes, closures }: WardDetails['oneStopCentre']): FilingPlace['opening'] {
  return openingTimes.length === 0 ? null : { times: openingCode(openingTimes), closures: closureCode(closures) }
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
