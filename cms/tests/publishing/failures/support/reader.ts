const pauseMs = 15

/** Somebody who reads the site all the time and follows its links. */
export interface Reader {
  /** Stops reading; answers how many pages were read, and what was wrong. */
  stop: () => Promise<{ read: number; wrong: string[] }>
}

const wholeEnd = { html: '</html>', xml: '>' }
const linksToDocuments = (body: string): string[] =>
  [...body.matchAll(/href="(\/[^"#?]*)"/g)].flatMap(([, link]) => (link === undefined ? [] : [link]))

async function readPage(url: string, allowed: readonly number[]): Promise<{ body: string; wrong: string[] }> {
  try {
    const answer = await fetch(url, { redirect: 'manual' })
    const body = await answer.text()
    const kind = answer.headers.get('content-type')?.includes('html') ? 'html' : 'xml'
    if (!allowed.includes(answer.status)) return { body, wrong: [`${url} answered ${answer.status}`] }
    return { body, wrong: body.trimEnd().endsWith(wholeEnd[kind]) ? [] : [`${url} was cut off`] }
  } catch (error) {
    return { body: '', wrong: [`${url} failed: ${error instanceof Error ? error.message : String(error)}`] }
  }
}

/** Starts to read a site that is live: its lists and feeds must always be there, and what they link to must be there, moved or gone on purpose. */
export function startReading(webUrl: string, always: readonly string[]): Reader {
  const wrong: string[] = []
  let read = 0
  let reading = true
  const visit = async (address: string, allowed: readonly number[]) => {
    const page = await readPage(webUrl + address, allowed)
    read += 1
    wrong.push(...page.wrong)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    return page.body
  }
  const readOn = async () => {
    for (let turn = 0; reading; turn += 1) {
      const body = await visit(always[turn % always.length] ?? '/', [200])
      const links = linksToDocuments(body).filter((link) => link.startsWith('/tin-tuc/'))
      const link = links[turn % Math.max(1, links.length)]
      if (link !== undefined && reading) await visit(link, [200, 301, 410])
    }
  }
  const done = readOn()
  return {
    stop: async () => {
      reading = false
      await done
      return { read, wrong }
    },
  }
}
