import { durationOf } from '@ward/shared/text/spoken/duration'
import { formatMinute } from '@ward/shared/text/vietnam-day'
import type { BroadcastScript, User, Ward } from '../../generated/payload-types.ts'
import { airingLines } from '../schedule/next-airings.ts'
import type { Slot } from '../schedule/plan.ts'
import { longestSentence } from '../studio/draft/short-sentences.ts'
import { defaultPace, paragraphsOf, secondsOf } from '../studio/reading/read-script.ts'

/** What is read in one breath, and how many seconds that takes with the pause behind it. */
interface Breath {
  spoken: string
  seconds: number
}

/** Everything an announcer needs to read a script, ready to be shown and printed. */
export interface Sheet {
  scriptId: number
  title: string
  isApproved: boolean
  /** What stands behind the address of a page about this text: a draft has to be asked for. */
  query: '' | '?ban-nhap=1'
  /** Who approved it with position, e.g. "Trần Văn Duyệt, Phó Chủ tịch"; null for a draft. */
  approvedBy: string | null
  approvedAt: string | null
  writtenBy: string | null
  priority: BroadcastScript['priority']
  source: string | null
  notes: string | null
  /** What to ask about before it is read, because the content it was drawn from changed or went; null while that is as it was. */
  sourceWarning: string | null
  seconds: number
  /** When it is read next, a line for each day; none when it is not scheduled. */
  airings: string[]
  /** Whole sentences, paragraph by paragraph. */
  sentences: string[][]
  /** The same cut into what is read in one breath. */
  breaths: Breath[][]
  authority: string
  station: string
}

const nameOf = (user: User | number | null | undefined): string | null =>
  typeof user === 'object' && user !== null ? [user.name, user.position].filter(Boolean).join(', ') : null

const sourceWarnings: Record<NonNullable<BroadcastScript['sourceState']>, string | null> = {
  same: null,
  changed: 'Nguồn của bài đã thay đổi sau khi duyệt: hỏi biên tập viên trước khi đọc.',
  withdrawn: 'Nguồn của bài đã gỡ khỏi trang: hỏi biên tập viên trước khi đọc.',
}

const pauseSeconds = 0.6

const breathOf = (spoken: string, syllablesAMinute: number): Breath => ({
  spoken,
  seconds: durationOf(spoken, { syllablesAMinute }) + pauseSeconds,
})

/**
 * Returns a script as an announcer reads it; `script` has its people filled in, `next` are the sessions it is read in next.
 * A script nobody has saved since its reading is computed has none yet.
 */
export function sheetOf(script: BroadcastScript, ward: Ward, next: readonly Slot[]): Sheet {
  const pace = script.pace ?? ward.station?.readingPace ?? defaultPace
  const spoken = script.spokenText ?? ''
  return {
    scriptId: script.id,
    title: script.title,
    isApproved: script._status === 'published',
    query: script._status === 'published' ? '' : '?ban-nhap=1',
    approvedBy: nameOf(script.approvedBy),
    approvedAt: script.approvedAt ? formatMinute(script.approvedAt) : null,
    writtenBy: nameOf(script.textChangedBy),
    priority: script.priority,
    source: script.source || null,
    notes: script.pronunciationNotes || null,
    sourceWarning: script.sourceState ? sourceWarnings[script.sourceState] : null,
    seconds: secondsOf(spoken, pace),
    airings: airingLines(next),
    sentences: paragraphsOf(spoken),
    breaths: paragraphsOf(spoken, longestSentence).map((breaths) => breaths.map((breath) => breathOf(breath, pace))),
    authority: ward.authority,
    station: ward.station?.name ?? '',
  }
}
