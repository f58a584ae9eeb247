import { speak } from '../speak.ts'
import type { LexiconEntry } from './lexicon.ts'

/**
 * Returns the sentence that says why an entry cannot be used, or `undefined` when it can: what is said must be words only, unless
 * it is the written form itself, which means that it is read as it stands.
 */
export function entryObjection({ written, spoken }: LexiconEntry): string | undefined {
  if (written.trim() === '') return 'Hãy nhập cách viết, ví dụ: UBND.'
  if (spoken.trim() === '') return 'Hãy nhập cách đọc, ví dụ: Ủy ban nhân dân.'
  if (written.includes('\n') || spoken.includes('\n')) return 'Cách viết và cách đọc chỉ gồm một dòng.'
  if (written.trim() === spoken.trim()) return undefined
  const said = speak(spoken.trim(), { lexicon: [] })
  const isInWords = said.text === spoken.trim().normalize('NFC') && said.segments.every(({ mark }) => mark?.code !== 'unknown-abbreviation')
  return isInWords
    ? undefined
    : 'Cách đọc còn chữ số, ký hiệu hoặc chữ viết tắt. Hãy viết hoàn toàn bằng chữ, ví dụ: hai nghìn không trăm hai mươi lăm.'
}
