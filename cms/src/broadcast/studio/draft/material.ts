/** A paragraph, or things to be counted out: "Một là… Hai là…". */
export type Block = { readonly text: string } | { readonly items: readonly string[] }

/** What a script is drawn from, whatever the kind: facts in the order in which they are told. */
export interface Material {
  title: string
  summary: string
  /** Where the facts come from, as staff note it. */
  source: string
  blocks: readonly Block[]
  topics: readonly number[]
  procedures: readonly number[]
}

/** Returns the words with the full stop they lack. */
export function asSentence(words: string): string {
  const trimmed = words.trim().replace(/[\s,;:–-]+$/, '')
  return trimmed === '' || /[.!?…][”"]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Returns the words beginning with a capital letter. */
export function capitalised(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (first) => first.toUpperCase())
}
