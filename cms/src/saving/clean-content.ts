import { cleanText } from '@ward/shared/text/nfc'
import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Spaces at the edges of a formatted run part words, so one of them stays. */
function cleanRun(text: string): string {
  const clean = cleanText(text)
  if (clean === '') return /\S/.test(text) || text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`
}

/**
 * Returns the value with every text in it clean (NFC, no control characters); texts of rich text keep one space at their edges.
 *
 * @example cleanContent({ title: ' Thủ tục\u0000 ' }) // { title: 'Thủ tục' }
 */
export function cleanContent(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanContent)
  if (!isRecord(value) || value instanceof Date) return value
  const isRun = value['type'] === 'text' && typeof value['text'] === 'string'
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      isRun && key === 'text' && typeof item === 'string' ? cleanRun(item) : cleanContent(item),
    ]),
  )
}

/** Cleans every text of a document before it is checked and stored. */
export const cleanDocument: CollectionBeforeValidateHook = ({ data }) => {
  const clean = cleanContent(data)
  return isRecord(clean) ? clean : data
}

/** Cleans every text of a global before it is checked and stored. */
export const cleanGlobal: GlobalBeforeValidateHook = ({ data }) => {
  const clean = cleanContent(data)
  return isRecord(clean) ? clean : data
}
