import { readdir, readFile } from 'node:fs/promises'

const parts = ['start', 'publisher', 'web', 'cms', 'postgres'] as const

/** A part of the product that runs as a process of its own. */
export type Part = (typeof parts)[number]

const marks: Record<Part, RegExp> = {
  start: /start\/start\.ts/,
  publisher: /^node\b.*publisher-process\.ts/,
  web: /^node\b.*web-process\.ts/,
  cms: /^next-server|^node\b.*next\/dist\/bin\/next/,
  postgres: /bin\/postgres\b.* -D |^postgres: /,
}

interface FoundProcess {
  readonly pid: number
  readonly part: Part | null
  readonly memoryMb: number
}

async function look(pid: number, dataDir: string): Promise<FoundProcess | null> {
  try {
    const [environment, command, status] = await Promise.all(
      ['environ', 'cmdline', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
    )
    const words = (command ?? '').replaceAll('\0', ' ').trim()
    if (words === '' || (!environment?.includes(dataDir) && !words.includes(dataDir))) return null
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status ?? '')?.[1] ?? 0)
    const part = parts.find((name) => marks[name].test(words)) ?? null
    return { pid, part: words.startsWith('sh ') ? null : part, memoryMb: kilobytes / 1024 }
  } catch {
    // It ended while it was looked at.
    return null
  }
}

/** Returns the processes that belong to the product with this data folder. Linux only: it reads /proc. */
export async function processesOf(dataDir: string): Promise<FoundProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map((pid) => look(pid, dataDir)))
  return found.filter((one) => one !== null)
}

/** Ends a part with SIGKILL, as a machine out of memory would. Throws when it does not run. */
export async function killPart(dataDir: string, part: Part): Promise<void> {
  const [found] = (await processesOf(dataDir)).filter((one) => one.part === part).sort((a, b) => a.pid - b.pid)
  if (found === undefined) throw new Error(`${part} does not run`)
  process.kill(found.pid, 'SIGKILL')
}
