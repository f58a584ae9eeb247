import { cleanText } from '@ward/shared/text/nfc'
import { z } from 'zod'

const noInformation = 'Không có thông tin'

/** Clean text, or null where the source has none or says so. */
export const maybeText = z
  .string()
  .nullish()
  .transform((value) => {
    const clean = cleanText(value ?? '')
    return clean === '' || clean.startsWith(noInformation) ? null : clean
  })

/** Clean text that may not be empty. */
export const sourceText = z
  .string()
  .transform(cleanText)
  .refine((value) => value !== '', 'để trống')
