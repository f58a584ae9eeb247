import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { digestOf } from '../reading/files-on-disk.ts'
import { readImport } from '../reading/read-import.ts'
import type { ImportFile, Reading } from '../reading/reading.ts'
import { boundedForm } from './bounded-form.ts'

const flag = z
  .string()
  .nullish()
  .transform((value) => value === 'true')

const wishes = z.object({
  publish: flag,
  onlyGood: flag,
  comparedDay: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((day) => !Number.isNaN(Date.parse(day)) && day <= vietnamDay(new Date())),
})

/** Files somebody sent, what is in them, and what is to be done. */
export interface ImportRequest extends z.infer<typeof wishes> {
  files: ImportFile[]
  digest: string
  reading: Reading
}

async function filesIn(form: FormData): Promise<ImportFile[]> {
  const files = form.getAll('file').filter((entry) => entry instanceof File)
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

/** Reads a request to import. Throws TooLarge, TypeError when it is no form, ZodError when the day of comparison is none or in the future. */
export async function readRequest(req: PayloadRequest): Promise<ImportRequest> {
  const form = await boundedForm(req)
  const wish = wishes.parse({
    publish: form.get('publish'),
    onlyGood: form.get('onlyGood'),
    comparedDay: form.get('comparedDay') || vietnamDay(new Date()),
  })
  const files = await filesIn(form)
  return { ...wish, files, digest: digestOf(files), reading: await readImport(files) }
}
