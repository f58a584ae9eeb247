import type { AnsweredQuestion } from '@ward/shared/contract/kinds/answered-question'
import type { Article } from '@ward/shared/contract/kinds/article'
import type { Commendation } from '@ward/shared/contract/kinds/commendation'
import type { Document } from '@ward/shared/contract/kinds/document'
import { toPlainText } from '@ward/shared/markdown/to-plain-text'
import { formatDay } from '@ward/shared/text/vietnam-day'
import { htmlBlocks } from './html-blocks.ts'
import type { Block, Material } from './material.ts'

/** Many a text begins with the words of its summary. */
function withSummary(summary: string, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks
  const beginning = summary.slice(0, 40)
  return first !== undefined && 'text' in first && first.text.startsWith(beginning) ? blocks : [{ text: summary }, ...blocks]
}

/** Returns what a script about an article tells. */
export function articleMaterial({ title, summary, bodyHtml, topics, procedures }: Article): Material {
  return {
    title,
    summary,
    source: `Bài “${title}” trên trang thông tin của phường`,
    blocks: withSummary(summary, htmlBlocks(bodyHtml)),
    topics,
    procedures,
  }
}

function honourBlocks({ honouree, unit, achievement, award, awardedDay }: Commendation): Block[] {
  const day = awardedDay === null ? '' : ` ngày ${formatDay(awardedDay)}`
  const honour = award === null ? [] : [{ text: `${honouree} đã được tặng ${award}${day}` }]
  return [{ text: `Xin giới thiệu gương điển hình: ${honouree}${unit === null ? '' : `, ${unit}`}` }, { text: achievement }, ...honour]
}

/** Returns what a script about somebody held up as an example tells. */
export function commendationMaterial(commendation: Commendation): Material {
  const { title, summary, bodyHtml, topics } = commendation
  return {
    title,
    summary,
    source: `Bài “${title}” trên trang thông tin của phường`,
    blocks: [...honourBlocks(commendation), ...htmlBlocks(bodyHtml)],
    topics,
    procedures: [],
  }
}

/** Lines of the form of a document, which nobody reads out: motto, headings in capitals, legal grounds, recipients. */
const ofTheForm = /^(?:số:|căn cứ|nơi nhận|kính gửi|cộng hòa|độc lập|xét đề nghị|theo đề nghị|\(.*\)$)/i
const numbering = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|[IVX]+\.)\s+/

function isFormal(line: string): boolean {
  return ofTheForm.test(line) || line === line.toUpperCase()
}

function textBlocks(body: string | null): Block[] {
  if (body === null) return []
  return toPlainText(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isFormal(line))
    .map((line) => ({ text: line.replace(numbering, '') }))
}

/** Returns what a script about a question and its answer tells. */
export function answerMaterial({ title, question, answer, answeredBy, topics, procedures }: AnsweredQuestion): Material {
  const asked = question === null ? title : `${title} ${question}`
  return {
    title: `Hỏi đáp: ${title}`,
    summary: `${answeredBy} trả lời câu hỏi của người dân: ${title}`,
    source: `${answeredBy}, mục Hỏi đáp trên trang thông tin của phường`,
    blocks: [{ text: `Có người dân hỏi: ${asked}` }, { text: `${answeredBy} trả lời như sau` }, ...textBlocks(answer)],
    topics,
    procedures,
  }
}

const nameOf = ({ form, number }: Document): string => (number === null ? form : `${form} số ${number}`)
const dated = (day: string | null): string => (day === null ? '' : ` ngày ${formatDay(day)}`)

/** Returns what a script about an administrative document tells. */
export function documentMaterial(document: Document): Material {
  const { title, issuer, issuedDay, effectiveFrom, effectiveUntil, form, body, topics } = document
  const name = `${nameOf(document)}${dated(issuedDay)}`
  const until = effectiveUntil === null ? '' : ` đến hết ngày ${formatDay(effectiveUntil)}`
  const force = effectiveFrom === null ? [] : [{ text: `${form} có hiệu lực từ ngày ${formatDay(effectiveFrom)}${until}` }]
  return {
    title: `Giới thiệu ${nameOf(document)}: ${title}`,
    summary: `${issuer} ban hành ${name}: ${title}.`,
    source: `${name} của ${issuer}`,
    blocks: [{ text: `${issuer} đã ban hành ${name}` }, ...force, ...textBlocks(body)],
    topics,
    procedures: [],
  }
}
