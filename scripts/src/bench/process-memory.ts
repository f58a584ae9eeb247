import { readdir, readFile } from 'node:fs/promises'

/** Memory of a process in megabytes: in use now, and the most it ever used. */
export interface ProcessMemory {
  readonly nowMb: number
  readonly peakMb: number
}

const nothing: ProcessMemory = { nowMb: 0, peakMb: 0 }

function megabytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024
}

/** Returns the memory of a process by Linux' own count; null when it is gone or the system does not tell. */
export async function memoryOf(processId: number): Promise<ProcessMemory | null> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => null)
  return status === null ? null : { nowMb: megabytes(status, 'VmRSS'), peakMb: megabytes(status, 'VmHWM') }
}

async function childrenOf(processId: number): Promise<number[]> {
  const text = await readFile(`/proc/${processId}/task/${processId}/children`, 'utf8').catch(() => '')
  return text.split(' ').filter(Boolean).map(Number)
}

/** Returns the memory of a process and all it started, added up. */
export async function memoryOfTree(processId: number): Promise<ProcessMemory> {
  const own = (await memoryOf(processId)) ?? nothing
  const others = await Promise.all((await childrenOf(processId)).map(memoryOfTree))
  return others.reduce((sum, { nowMb, peakMb }) => ({ nowMb: sum.nowMb + nowMb, peakMb: sum.peakMb + peakMb }), own)
}

/** Returns the id of the process that runs a program file with a value in its environment; null when there is none or the system does not tell. */
export async function findProcess(programFile: string, variable: string): Promise<number | null> {
  const ids = await readdir('/proc').then(
    (names) => names.filter((name) => /^\d+$/.test(name)),
    () => [],
  )
  for (const id of ids) {
    const [commandLine, environment] = await Promise.all([readProc(id, 'cmdline'), readProc(id, 'environ')])
    const [program = '', ...args] = commandLine.split('\0')
    if (program.endsWith('node') && args.includes(programFile) && environment.split('\0').includes(variable)) return Number(id)
  }
  return null
}

async function readProc(id: string, file: string): Promise<string> {
  return readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')
}
