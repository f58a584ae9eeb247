'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo, useState } from 'react'
import { chosenReadings, readScript, type ReadSegment } from '../../broadcast/studio/reading/read-script.ts'
import { ApprovedReading } from './notices/approved-reading.tsx'
import { MarkList } from './mark-list.tsx'
import { Measures } from './measures.tsx'
import { ReadingDialog } from './reading-dialog.tsx'
import { SideBySide } from './side-by-side.tsx'
import { SourceBanner } from './notices/source-banner.tsx'
import { useStation } from './station/use-station.ts'
import './studio.css'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The studio of a script: how it sounds, what is unclear, how long it takes. Edits the readings chosen for this script. */
export function StudioField({ path, readOnly = false }: { path: string; readOnly?: boolean }) {
  const { setValue, value } = useField<unknown>({ path })
  const body = useFormFields(([fields]) => textOf(fields['body']?.value))
  const pace = useFormFields(([fields]) => numberOf(fields['pace']?.value))
  const { lexicon, knowsLexicon, addToLexicon, station, troubles } = useStation()
  const [open, setOpen] = useState<ReadSegment | null>(null)
  const written = useDeferredValue(body)
  const readings = useMemo(() => chosenReadings.catch([]).parse(value ?? []), [value])
  const reading = useMemo(() => readScript(written, { lexicon, readings }), [lexicon, readings, written])
  const others = (segment: ReadSegment) =>
    readings.filter((one) => one.written !== segment.written || one.occurrence !== segment.occurrence)
  const choose = (segment: ReadSegment, spoken: string) => {
    setValue([...others(segment), { written: segment.written, occurrence: segment.occurrence, spoken }])
    setOpen(null)
  }
  const unchoose = (segment: ReadSegment) => {
    setValue(others(segment))
    setOpen(null)
  }
  return (
    <section className="studio" aria-labelledby="studio-heading">
      <h2 id="studio-heading">Lời đọc trên loa</h2>
      <SourceBanner />
      {knowsLexicon ? <ApprovedReading lexicon={lexicon} /> : null}
      {troubles.map((trouble) => (
        <p key={trouble} className="studio-warning" role="alert">
          {trouble}
        </p>
      ))}
      <Measures pace={pace ?? station.readingPace} reading={reading} sessionMinutes={station.sessionMinutes} />
      <MarkList marks={reading.marks} onOpen={setOpen} />
      <SideBySide segments={reading.segments} onOpen={setOpen} />
      {open === null ? null : (
        <ReadingDialog
          key={`${open.written} ${open.occurrence}`}
          segment={open}
          readOnly={readOnly}
          onChoose={(spoken) => choose(open, spoken)}
          onTeach={(spoken) => addToLexicon({ written: open.written.trim(), spoken }).then(() => unchoose(open))}
          onUnchoose={() => unchoose(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
