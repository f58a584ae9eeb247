import { setTimeout as pause } from 'node:timers/promises'

const askEveryMs = 250

/** Waits until an address answers without an error (below 400), at most `patienceMs`. Says whether it did. */
export async function waitUntilServed(address: string, patienceMs: number, signal: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline && !signal.aborted) {
    if (await answers(address)) return true
    await pause(askEveryMs, undefined, { signal }).catch(() => {})
  }
  return false
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
