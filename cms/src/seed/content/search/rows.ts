import type { StarterReferral, StarterSynonym } from './types.ts'

/** Returns the phrases of a list parted by commas, whatever the line breaks in it. */
function said(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '')
}

/** Phrases that mean procedures, whose codes are parted by spaces. */
export function meaning(name: string, codes: string, phrases: string): StarterSynonym {
  return { name, codes: codes.split(' '), phrases: said(phrases) }
}

/** Phrases that mean procedures whatever else stands in the question. */
export function deciding(name: string, codes: string, phrases: string): StarterSynonym {
  return { ...meaning(name, codes, phrases), decides: true }
}

/** Phrases for which official names have other words. */
export function wording(name: string, words: string, phrases: string): StarterSynonym {
  return { name, words, phrases: said(phrases) }
}

interface Referred {
  readonly phrases: string
  readonly unless?: string
  readonly place: string
  readonly answer: string
  readonly link?: string
}

/** A copy of any paper, or its translation, the ward does certify. */
const certified = ['công chứng', 'chứng thực', 'sao y', 'photo', 'phô tô', 'dịch thuật']

/** Something the ward does not do; lists of phrases are parted by commas. */
export function referral(title: string, { phrases, unless = '', ...rest }: Referred): StarterReferral {
  return { title, ...rest, phrases: said(phrases), unless: [...said(unless), ...certified] }
}
