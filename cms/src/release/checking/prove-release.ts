import { fileOf } from '@ward/shared/contract/addresses'
import { digestOf } from '../writing/page-file.ts'
import type { Release } from '../release.ts'

const attempts = 3
const pauseMs = 300
const patienceMs = 5000

interface Proof {
  /** Where the web server listens, without a slash at the end. */
  webUrl: string
  release: Release
  written: readonly string[]
  removed: readonly string[]
}

/** A few pages that tell whether visitors get the new release: a page or two that changed, a feed that changed, a page that went. */
function addressesToFetch({ written, removed, release }: Proof): string[] {
  const pages = written.filter((address) => fileOf(address).endsWith('.html') && !/^\/4\d\d$/.test(address)).slice(0, 2)
  const feed = written.filter((address) => address.endsWith('rss.xml')).slice(0, 1)
  const gone = removed.filter((address) => release.gone.includes(address)).slice(0, 1)
  return [...pages, ...feed, ...gone]
}

async function differenceAt(address: string, { webUrl, release }: Proof): Promise<string | null> {
  const url = `${webUrl}${release.basePath}${address}`
  try {
    const answer = await fetch(url, {
      headers: { 'accept-encoding': 'identity' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const page = release.pages.get(address)
    if (page === undefined) return answer.status === 410 ? null : `${url} answered ${answer.status}, not 410`
    if (answer.status !== 200) return `${url} answered ${answer.status}`
    return digestOf(bytes) === page.digest ? null : `${url} served other bytes than the release holds`
  } catch (error) {
    return `${url} did not answer: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function firstDifference(proof: Proof): Promise<string | null> {
  const differences = await Promise.all(addressesToFetch(proof).map((address) => differenceAt(address, proof)))
  return differences.find((difference) => difference !== null) ?? null
}

/** Fetches changed pages and feeds back through the web server. Answers null when visitors get the new release, else what was wrong. */
export async function proveRelease(proof: Proof): Promise<string | null> {
  let difference = await firstDifference(proof)
  for (let attempt = 1; difference !== null && attempt < attempts; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    difference = await firstDifference(proof)
  }
  return difference
}
