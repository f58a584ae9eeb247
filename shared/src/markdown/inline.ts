/** A run of a line. */
export type Run =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly runs: readonly Run[] }
  | { readonly type: 'link'; readonly href: string; readonly runs: readonly Run[] }

// Every part stops at the sign that could begin the next match, so a line of any making is read once or twice, never n².
const strong = String.raw`(?<![\p{L}\p{M}\p{N}*])\*\*(?=\S)(?<strong>[^*]+)(?<=\S)\*\*(?![\p{L}\p{M}\p{N}*])`
const link = String.raw`!?\[(?<label>[^[\]]+)\]\((?<target>(?:https?:\/\/|mailto:|tel:)[^()\s]+)\)`
const bareUrl = String.raw`(?<![\p{L}\p{M}\p{N}])(?<url>https?:\/\/[\p{L}\p{M}\p{N}][^\s<>"“”]*)`
const bareEmail = String.raw`(?<![\p{L}\p{M}\p{N}_.+-])(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?![\p{L}\p{M}\p{N}])`

const everything = new RegExp([strong, link, bareUrl, bareEmail].join('|'), 'gu')
const inStrong = new RegExp([link, bareUrl, bareEmail].join('|'), 'gu')
const inLink = new RegExp(strong, 'gu')
const nothing = /(?!)/gu

/** Returns a bare URL without the punctuation of the sentence around it. */
function trimmedUrl(url: string): string {
  let end = url.length
  while (/[.,;:!?'’)\]*]/.test(url.charAt(end - 1))) end -= 1
  return url.slice(0, end)
}

function innerPattern(pattern: RegExp, found: 'strong' | 'link'): RegExp {
  if (pattern === everything) return found === 'strong' ? inStrong : inLink
  return nothing
}

/** Returns what a match stands for and how many characters of the line it takes. */
function runOf(match: RegExpExecArray, pattern: RegExp): { run: Run; length: number } {
  const { strong: bold, label, target, url, email } = match.groups ?? {}
  if (bold !== undefined) {
    return { run: { type: 'strong', runs: runsIn(bold, innerPattern(pattern, 'strong')) }, length: match[0].length }
  }
  if (label !== undefined && target !== undefined) {
    return {
      run: { type: 'link', href: target, runs: runsIn(label, innerPattern(pattern, 'link')) },
      length: match[0].length,
    }
  }
  const shown = url === undefined ? (email ?? '') : trimmedUrl(url)
  const href = url === undefined ? `mailto:${shown}` : shown
  return { run: { type: 'link', href, runs: [{ type: 'text', text: shown }] }, length: shown.length }
}

function runsIn(text: string, pattern: RegExp): readonly Run[] {
  const runs: Run[] = []
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const { run, length } = runOf(match, pattern)
    if (match.index > done) runs.push({ type: 'text', text: text.slice(done, match.index) })
    runs.push(run)
    done = match.index + length
  }
  if (done < text.length) runs.push({ type: 'text', text: text.slice(done) })
  return runs
}

/**
 * Returns the runs of one line. Only `**bold**`, `[text](address)`, bare web addresses and e-mail addresses mean something,
 * and links lead only to http(s), mailto and tel. A picture becomes a link to it. Everything else is text as it stands:
 * "CT_01", "5*3", `<b>`, `[x](javascript:…)`.
 *
 * @example runsOf('Xem **Mẫu CT_01**') // [{ type: 'text', text: 'Xem ' }, { type: 'strong', runs: [{ type: 'text', text: 'Mẫu CT_01' }] }]
 */
export function runsOf(line: string): readonly Run[] {
  return runsIn(line, everything)
}
