import { setTimeout as pause } from 'node:timers/promises'

const pauseMs = 20

/** What somebody found who read a site all the time. */
export interface Findings {
  /** Pages read to their end. */
  read: number
  /** Answers that were not a whole page, one line each. */
  wrong: string[]
  /** Requests nobody answered. */
  unanswered: number
}

/** Reads a page; says what is wrong with the answer, or null. Throws when there is no answer. */
async function faultOf(address: string): Promise<string | null> {
  const answer = await fetch(address, { redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) return `${address} answered ${answer.status}`
  return /(<\/html>|<\/rss>|<\/urlset>|<\/sitemapindex>)\s*$/.test(body) ? null : `${address} was cut off`
}

/** Starts to read pages of a site that are always there. Answers the findings so far, which grow until `stop`. */
export function startReading(webUrl: string, addresses: readonly string[]): { findings: Findings; stop: () => Promise<void> } {
  const findings: Findings = { read: 0, wrong: [], unanswered: 0 }
  let reading = true
  const visit = async (address: string) => {
    try {
      const fault = await faultOf(webUrl + address)
      if (fault !== null) findings.wrong.push(fault)
      findings.read += 1
    } catch {
      findings.unanswered += 1
    }
  }
  const readOn = async () => {
    for (let turn = 0; reading; turn += 1) {
      await visit(addresses[turn % addresses.length] ?? '/')
      await pause(pauseMs)
    }
  }
  const done = readOn()
  return {
    findings,
    stop: async () => {
      reading = false
      await done
    },
  }
}
