'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import { defaultPace } from '../../broadcast/studio/reading/read-script.ts'

const usual = { readingPace: defaultPace, sessionMinutes: 15 }

const wardAnswer = z.object({ station: z.object({ readingPace: z.number(), sessionMinutes: z.number() }) })

const trouble = 'Chưa tải được tốc độ đọc và thời lượng buổi của đài. Thời lượng ở đây tính theo mức chung; hãy tải lại trang.'

async function read(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}

/** The station's pace and session, and the lexicon with the way to add to it. */
export function useStation() {
  const [station, setStation] = useState(usual)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    read('/api/globals/ward?depth=0').then(
      (answer) => {
        const known = wardAnswer.safeParse(answer)
        if (known.success) setStation(known.data.station)
      },
      () => setFailed(true),
    )
  }, [])
  const addToLexicon = async (): Promise<void> => {
    throw new Error('Từ điển đọc chưa mở. Hãy chọn “Chỉ ở chỗ này”.')
  }
  return { station, lexicon: starterLexicon, addToLexicon, trouble: failed ? trouble : null }
}
