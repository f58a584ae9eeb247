import { cleanText } from '@ward/shared/text/nfc'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { CollectionBeforeChangeHook } from 'payload'
import { storedDay } from '../fields/stored-day.ts'
import { savesDraftOnly } from '../saving/draft-saves.ts'

const noteIn = (value: unknown): string => (typeof value === 'string' ? cleanText(value).trim() : '')

/** Moves what the editor says a publication changes into the public history, under the day of the publication. */
export const keepChangeNotes: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc }) => {
  const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  const whole: Record<string, unknown> = { ...originalDoc, ...data }
  const note = noteIn(whole['changeNote'])
  if (!publishes || note === '') return data
  const before = Array.isArray(whole['history']) ? whole['history'] : []
  return { ...data, changeNote: null, history: [...before, { day: storedDay(vietnamDay(new Date())), note }] }
}
