'use client'

import { useEffect, useMemo, useState } from 'react'
import { z } from 'zod'
import type { LexiconEntry } from '@ward/shared/text/spoken/lexicon/lexicon'
import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import { defaultPace } from '../../../broadcast/studio/reading/read-script.ts'
import { readWardEntries, writeWardEntry } from './ward-entries.ts'

const usual = { readingPace: defaultPace, sessionMinutes: 15 }

const wardAnswer = z.object({ station: z.object({ readingPace: z.number(), sessionMinutes: z.number() }) })

const stationTrouble = 'Chưa tải được tốc độ đọc và thời lượng buổi của đài. Thời lượng ở đây tính theo mức chung; hãy tải lại trang.'
const lexiconTrouble = 'Chưa tải được từ điển đọc của phường. Lời đọc ở đây chưa theo từ điển ấy; hãy tải lại trang.'

async function readStation(): Promise<typeof usual> {
  const response = await fetch('/api/globals/ward?depth=0', { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`The ward answers ${response.status}`)
  const known = wardAnswer.safeParse(await response.json())
  return known.success ? known.data.station : usual
}

/**
 * The station's pace and session, and the lexicon with the way to add to it, which rejects with the sentence that says why not.
 * Until the ward's own entries are there, the lexicon holds the starter entries alone.
 */
export function useStation() {
  const [station, setStation] = useState(usual)
  const [wardEntries, setWardEntries] = useState<readonly LexiconEntry[] | null>(null)
  const [troubles, setTroubles] = useState<readonly string[]>([])
  useEffect(() => {
    const tell = (sentence: string) => () => setTroubles((told) => [...told, sentence])
    readStation().then(setStation, tell(stationTrouble))
    readWardEntries().then(setWardEntries, tell(lexiconTrouble))
  }, [])
  const lexicon = useMemo(() => [...starterLexicon, ...(wardEntries ?? [])], [wardEntries])
  const addToLexicon = async (entry: LexiconEntry): Promise<void> => {
    await writeWardEntry(entry)
    setWardEntries((known) => [...(known ?? []).filter(({ written }) => written !== entry.written), entry])
  }
  return { station, lexicon, knowsLexicon: wardEntries !== null, addToLexicon, troubles }
}
