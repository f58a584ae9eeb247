import { z } from 'zod'
import { day, reference, text } from '../../parts.ts'
import { procedureCode } from './procedure.ts'

/** Who carries a procedure of the official list out: the ward, others, or nobody the list names. */
export const responsibility = z.enum(['ward', 'others', 'unclear'])

/** Whether the procedure is on the newest list, was missing there so that a person has to decide, or was abolished. */
export const registerState = z.enum(['listed', 'abolition-proposed', 'abolished'])

/** The first eight characters of a code, which identify a procedure in all its editions. */
export const registerCode = z.string().regex(/^[0-46-9]\.\d{6}$/)

/** A row of the register of procedures (danh mục thủ tục): what the official lists say there is. */
export const registerEntrySchema = z.object({
  id: reference,
  code: registerCode,
  name: text,
  /** Lĩnh vực. */
  field: text,
  responsibility,
  state: registerState,
  /** The list it was last read in, and that list's day. */
  source: z.object({ name: text, day }),
})

export type RegisterEntry = z.infer<typeof registerEntrySchema>
export type Responsibility = z.infer<typeof responsibility>
export type RegisterState = z.infer<typeof registerState>

/**
 * Returns the part of a procedure's code that stands in the register.
 *
 * @example registerCodeOf('1.001193.000.00.00.H56') // '1.001193'
 */
export function registerCodeOf(code: string): string {
  return procedureCode.safeParse(code).success ? code.slice(0, 8) : code
}
