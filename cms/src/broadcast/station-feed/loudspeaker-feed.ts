import type { LoudspeakerFeed } from '@ward/shared/broadcast/loudspeaker-feed'
import { beginningOf, type PlannedItem, type SessionPlan } from '../schedule/plan.ts'
import { placeOf } from '../log/expected.ts'

/** What the feed says of a script beside the plan. */
export interface ScriptWords {
  readonly uid: string
  readonly spokenText: string
  readonly audio: { url: string; mimeType: string; bytes: number } | null
}

type FeedItem = LoudspeakerFeed['days'][number]['sessions'][number]['items'][number]

const offsetMs = 7 * 60 * 60 * 1000

/** @example localInstant(Date.parse('2026-11-22T22:00:00.000Z')) // '2026-11-23T05:00:00+07:00' */
function localInstant(ms: number): string {
  return `${new Date(ms + offsetMs).toISOString().slice(0, 19)}+07:00`
}

function toItem(plan: SessionPlan, { row, startsAfter }: PlannedItem, words: ScriptWords): FeedItem {
  return {
    id: placeOf(row.id, plan.day, plan.session.id),
    scriptUid: words.uid,
    title: row.title,
    priority: row.priority,
    startsAt: localInstant(Date.parse(beginningOf(plan)) + (startsAfter ?? 0) * 1000),
    durationSeconds: row.secondsEach,
    repeats: row.repeats,
    clusters: [...row.clusters],
    spokenText: words.spokenText,
    audio: words.audio,
  }
}

function toSession(plan: SessionPlan, wordsOf: ReadonlyMap<number, ScriptWords>) {
  const items = plan.items
    .filter(({ state }) => state === 'fits')
    .flatMap((item) => {
      const words = wordsOf.get(item.row.scriptId)
      return words === undefined ? [] : [toItem(plan, item, words)]
    })
  return { name: plan.session.name, startsAt: localInstant(Date.parse(beginningOf(plan))), allowedSeconds: plan.allowedSeconds, items }
}

/** Returns what loudspeakers are to read on two days; sessions nothing is read in are left out. */
export function loudspeakerFeedOf(
  station: string,
  days: readonly string[],
  plans: readonly SessionPlan[],
  wordsOf: ReadonlyMap<number, ScriptWords>,
): LoudspeakerFeed {
  return {
    version: 1,
    station,
    timeZone: 'Asia/Ho_Chi_Minh',
    days: days.map((day) => ({
      day,
      sessions: plans
        .filter((plan) => plan.day === day)
        .map((plan) => toSession(plan, wordsOf))
        .filter(({ items }) => items.length > 0),
    })),
  }
}
