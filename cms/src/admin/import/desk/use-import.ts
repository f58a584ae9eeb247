'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Preview, Result } from './answers.ts'
import { askForPreview, ImportTrouble, sendImport, type Choice } from './send-import.ts'

/** How far somebody is with an import. */
export type Stage =
  | { at: 'choosing'; trouble: string | null }
  | { at: 'previewing' }
  | { at: 'previewed'; preview: Preview }
  | { at: 'running'; done: number; total: number }
  | { at: 'finished'; result: Result }

const unknownTrouble = 'Có lỗi chưa rõ. Hãy tải lại trang; nếu vẫn lỗi, báo quản trị.'

/** Leads through an import: choose, preview, run, finish. */
export function useImport() {
  const [stage, setStage] = useState<Stage>({ at: 'choosing', trouble: null })
  const { refresh } = useRouter()
  const fail = (error: unknown) => setStage({ at: 'choosing', trouble: error instanceof ImportTrouble ? error.message : unknownTrouble })
  const preview = (choice: Choice) => {
    setStage({ at: 'previewing' })
    askForPreview(choice).then((answer) => setStage({ at: 'previewed', preview: answer }), fail)
  }
  const run = (choice: Choice, total: number) => {
    setStage({ at: 'running', done: 0, total })
    sendImport(choice, (done, all) => setStage({ at: 'running', done, total: all })).then((result) => {
      setStage({ at: 'finished', result })
      // The page counts what waits to be looked at.
      refresh()
    }, fail)
  }
  const startAnew = () => setStage({ at: 'choosing', trouble: null })
  return { stage, preview, run, startAnew }
}
