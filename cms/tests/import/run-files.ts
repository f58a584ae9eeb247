import { z } from 'zod'
import type { ImportResult } from '../../src/import/running/order.ts'
import type { ImportFile } from '../../src/import/reading/reading.ts'
import type { TestCms } from '../support/open-cms.ts'
import { linesFile } from './records.ts'

interface Wishes {
  publish?: boolean
  accept?: boolean
  onlyGood?: boolean
  comparedDay?: string
  onProgress?: (done: number) => void
}

/** Imports files in the name of the administrator, as the command does. */
export async function importFiles({ payload, users }: TestCms, files: ImportFile[], wishes: Wishes = {}): Promise<ImportResult> {
  // The CMS reads its environment when it is loaded, so nothing of it may be imported before it is open.
  const { runImport } = await import('../../src/import/running/run-import.ts')
  const { readImport } = await import('../../src/import/reading/read-import.ts')
  const { digestOf } = await import('../../src/import/reading/files-on-disk.ts')
  const order = { publish: true, accept: false, onlyGood: true, comparedDay: '2026-11-01', onProgress: () => {}, ...wishes }
  const read = { files, digest: digestOf(files), reading: await readImport(files) }
  return runImport(read, { payload, user: users.administrator, ...order })
}

/** Imports one file with a record a line. */
export const importLines = (cms: TestCms, lines: readonly unknown[], wishes?: Wishes): Promise<ImportResult> =>
  importFiles(cms, [linesFile(lines)], wishes)

/** Returns the stored procedure of a code: what is public of it, or its newest draft. */
export async function storedProcedure({ payload }: TestCms, code: string, draft = false) {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    draft,
    depth: 0,
    overrideAccess: true,
  })
  const [found] = docs
  if (found === undefined) throw new Error(`There is no procedure ${code}.`)
  return found
}

const sections = z.array(z.object({ key: z.string(), before: z.string(), after: z.string(), state: z.string() }))

/** Returns the differences of a procedure, newest first. */
export async function differencesOf({ payload }: TestCms, code: string) {
  const { docs } = await payload.find({
    collection: 'import-differences',
    where: { code: { equals: code } },
    sort: '-id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((difference) => ({ ...difference, sections: sections.parse(difference.sections) }))
}
