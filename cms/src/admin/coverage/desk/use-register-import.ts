'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendList, type ListChoice, type Told } from './send-list.ts'

/** How far the import of a list has come; `trouble` is the Vietnamese sentence that says why it was refused. */
export type Stage =
  { at: 'choosing'; trouble: string | null } | { at: 'busy' } | { at: 'previewed'; told: Told } | { at: 'done'; told: Told }

const choosing: Stage = { at: 'choosing', trouble: null }

/** Looks at a list and takes it in, step by step; the page is shown anew when the register has changed. */
export function useRegisterImport() {
  const router = useRouter()
  const [stage, setStage] = useState<Stage>(choosing)
  const go = async (mode: 'preview' | 'apply', choice: ListChoice) => {
    setStage({ at: 'busy' })
    try {
      const told = await sendList(mode, choice)
      setStage({ at: mode === 'preview' ? 'previewed' : 'done', told })
      if (mode === 'apply') router.refresh()
    } catch (error) {
      setStage({ at: 'choosing', trouble: error instanceof Error ? error.message : String(error) })
    }
  }
  return { stage, go, startAnew: () => setStage(choosing) }
}
