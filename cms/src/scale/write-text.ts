import type { Dice } from './dice.ts'
import { deeds, doers, headings, openings, outcomes, places, purposes, remarks, steps, subjects } from './words.ts'

const wordsIn = (text: string): number => text.split(/\s+/).length

function sentence(dice: Dice): string {
  return `${dice.oneOf(doers)} ${dice.oneOf(deeds)} ${dice.oneOf(purposes)}; ${dice.oneOf(outcomes)}.`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Returns a made-up paragraph of three to five Vietnamese sentences. */
function paragraph(dice: Dice): string {
  const first = `${dice.oneOf(openings)} ${lowerFirst(sentence(dice))}`
  const rest = Array.from({ length: dice.between(1, 3) }, () => sentence(dice))
  return [first, ...rest, dice.oneOf(remarks)].join(' ')
}

function list(dice: Dice): string {
  return dice
    .someOf(steps, 4)
    .map((step) => `- ${step}`)
    .join('\n')
}

/** Returns a title, different for every number. */
export function titleOf(dice: Dice, number: number): string {
  return `${dice.oneOf(subjects)} ${dice.oneOf(places)}, bài ${number}`
}

/** Returns two sentences for lists. */
export function summaryOf(dice: Dice): string {
  return `${sentence(dice)} ${dice.oneOf(remarks)}`
}

/**
 * Returns a made-up article of 300 to 800 words as Markdown, with headings, a list and a link.
 *
 * @param link where its one link leads
 */
export function articleMarkdown(dice: Dice, link: string): string {
  const wanted = dice.between(300, 800)
  const parts = [paragraph(dice), `Xem hướng dẫn tại [trang thủ tục](${link}).`]
  for (const heading of dice.someOf(headings, headings.length)) {
    if (wordsIn(parts.join(' ')) >= wanted) break
    parts.push(`## ${heading}`, paragraph(dice), paragraph(dice))
    if (heading === 'Việc cần chuẩn bị') parts.push(list(dice))
  }
  return parts.join('\n\n')
}

/** Returns plain text of some paragraphs. */
export function plainText(dice: Dice, paragraphs: number): string {
  return Array.from({ length: paragraphs }, () => paragraph(dice)).join('\n\n')
}
