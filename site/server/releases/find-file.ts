import { stat } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './is-missing.ts'

/** Encodings a file may stand ready in beside itself, best first, with the ending of the twin. */
export const twinEndings = { br: '.br', gzip: '.gz' } as const

export type Encoding = keyof typeof twinEndings

/** The encodings in the order the server prefers them. */
const encodings: readonly Encoding[] = ['br', 'gzip']

/** A file of a release. */
export interface ReleaseFile {
  readonly folder: string
  /** Path below the folder, without the ending of a twin. */
  readonly file: string
  /** Best first. */
  readonly encodings: readonly Encoding[]
}

const hashedName = /^(?:_astro|media)\//

/** Says whether a file's name changes with its bytes, so that one of the same name in another release is the same. */
export function hasHashedName(file: string): boolean {
  return hashedName.test(file)
}

async function isFile(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isFile()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Finds a file in the folder of a release; null when it is not there. `file` must not lead out of the folder. */
export async function findFile(folder: string, file: string): Promise<ReleaseFile | null> {
  const place = path.join(folder, file)
  if (!(await isFile(place))) return null
  const ready = await Promise.all(encodings.map((encoding) => isFile(place + twinEndings[encoding])))
  return { folder, file, encodings: encodings.filter((_, index) => ready[index]) }
}
