import { excerptOf } from '@ward/shared/text/excerpt'
import { asSentence, type Block, type Material } from './material.ts'
import { shortSentences, type CountSyllables } from './short-sentences.ts'

/** What the station says before and after every item. */
interface StationWords {
  opening: string
  closing: string
}

/** The text of a new script, in the fields of the form. */
interface ScriptText {
  title: string
  summary: string
  body: string
  source: string
}

/** About three and a half minutes; what is left out is on the site, where the item sends people. */
const longestBodySyllables = 600
const longestSummary = 600
const longestTitle = 200

const ordinals = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Mười hai'] as const
const farewell = 'Mời bà con xem đầy đủ trên trang thông tin của phường.'

const lowered = (item: string): string => (/^\p{Lu}\p{Ll}/u.test(item) ? `${item.slice(0, 1).toLowerCase()}${item.slice(1)}` : item)

function countedOut(items: readonly string[]): string[] {
  if (items.length === 1) return [...items]
  return items.map((item, place) => `${ordinals[place] ?? 'Tiếp theo'} là, ${lowered(item)}`)
}

const paragraphsOf = (block: Block): string[] => ('text' in block ? [block.text] : countedOut(block.items))

/** Takes whole paragraphs until the item is long enough; the first is always taken. */
function fitting(paragraphs: readonly string[], count: CountSyllables): string[] {
  let syllables = 0
  const taken: string[] = []
  for (const paragraph of paragraphs) {
    syllables += count(paragraph)
    if (taken.length > 0 && syllables > longestBodySyllables) break
    taken.push(paragraph)
  }
  return taken
}

/**
 * Returns the draft of a script: the station's opening, what it is about, the facts in short sentences with lists counted out, where to
 * read on, the station's closing. `count` says how many syllables a written text has when it is read aloud.
 */
export function draftScript(material: Material, station: StationWords, count: CountSyllables): ScriptText {
  const paragraphs = material.blocks.flatMap(paragraphsOf).map((paragraph) => shortSentences(paragraph, count).join(' '))
  const facts = fitting(
    paragraphs.filter((paragraph) => paragraph !== ''),
    count,
  )
  const subject = shortSentences(`Sau đây là nội dung: ${asSentence(material.title)}`, count).join(' ')
  return {
    title: excerptOf(material.title, longestTitle),
    summary: excerptOf(material.summary, longestSummary),
    body: [station.opening, subject, ...facts, farewell, station.closing].join('\n\n'),
    source: material.source,
  }
}
