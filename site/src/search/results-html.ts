import type { Hit, SearchAnswer } from '@ward/shared/search/search'
import type { SearchReferral } from '@ward/shared/search/file/search-file'
import { escapeHtml } from './escape-html.ts'
import { formerUnitWords, kindWords, partAsked, resultWords } from './result-words.ts'

/** Where the site stands, and whose it is. */
export interface ResultsPlace {
  /** Empty, or starting with a slash and ending without one. */
  readonly basePath: string
  readonly ward: string
}

/** Returns the results of a search as HTML, the same on the server and in the browser. Nothing typed or stored can run in it. */
export function resultsHtml(query: string, answer: SearchAnswer, place: ResultsPlace): string {
  const { referral, formerUnit } = answer
  return [
    `<h2 class="results-title">${escapeHtml(`Kết quả cho “${query.trim()}”`)}</h2>`,
    formerUnit === null ? '' : `<p class="results-note">${escapeHtml(formerUnitWords(formerUnit, place.ward))}</p>`,
    referral === null ? '' : referralHtml(referral),
    hitsHtml(answer, place),
  ].join('')
}

/** What hardly fits is shown, but not much of it. */
const mostUnsure = 3

function referralHtml({ title, place, answer, link }: SearchReferral): string {
  const online = link === undefined ? '' : `<p><a href="${escapeHtml(link)}" rel="external">${resultWords.link}</a></p>`
  return [
    '<section class="referral">',
    `<h3>${escapeHtml(title)}: ${resultWords.referral.toLowerCase()}</h3>`,
    `<p>${escapeHtml(answer)}</p>`,
    `<p><strong>${resultWords.place}:</strong> ${escapeHtml(place)}</p>`,
    online,
    '</section>',
  ].join('')
}

function hitsHtml(answer: SearchAnswer, place: ResultsPlace): string {
  const { hits, choices, isUnsure, referral } = answer
  if (hits.length === 0) return referral === null ? `<p>${resultWords.nothing} ${resultWords.advice}</p>` : ''
  if (isUnsure)
    return `<p>${resultWords.unsure}</p>${listHtml(hits.slice(0, mostUnsure), answer, place)}<p class="quiet">${resultWords.advice}</p>`
  if (choices === null) return (referral === null ? '' : `<h3>${resultWords.others}</h3>`) + listHtml(hits, answer, place)
  const others = hits.slice(choices.hits.length)
  return [
    `<h3>${escapeHtml(choices.beginning === null ? resultWords.choose : `Bạn muốn ${lowered(choices.beginning)} …?`)}</h3>`,
    listHtml(choices.hits, answer, place),
    others.length === 0 ? '' : `<h3>${resultWords.others}</h3>${listHtml(others, answer, place)}`,
  ].join('')
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function listHtml(hits: readonly Hit[], answer: SearchAnswer, place: ResultsPlace): string {
  return `<ol class="results">${hits.map((hit) => hitHtml(hit, answer, place)).join('')}</ol>`
}

function hitHtml({ entry }: Hit, { asked }: SearchAnswer, { basePath }: ResultsPlace): string {
  const part = entry.kind === 'procedures' && asked !== null ? partAsked[asked] : null
  const address = escapeHtml(basePath + entry.address)
  const about = entry.kind === 'procedures' ? (entry.field ?? kindWords.procedures) : kindWords[entry.kind]
  return [
    `<li><a class="result-name" href="${address}">${escapeHtml(entry.name)}</a>`,
    `<p class="quiet">${escapeHtml(about)}${entry.summary === undefined ? '' : `. ${escapeHtml(entry.summary)}`}</p>`,
    part === null ? '' : `<p><a href="${address}#${part.id}">${part.words}</a></p>`,
    '</li>',
  ].join('')
}
