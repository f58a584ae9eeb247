import { dayAfter, weekdayNames, weekdayOf, weekdays } from '@ward/shared/text/calendar-day'
import { vietnamDay } from '@ward/shared/text/vietnam-day'

/** What a counter's page says at a moment. */
export interface OpeningState {
  readonly isOpen: boolean
  readonly words: string
}

interface Span {
  /** Days as digits, Monday being 1. */
  readonly days: string
  readonly from: string
  readonly until: string
}

interface Closed {
  readonly from: string
  readonly until: string
  readonly reason: string
}

const daysAhead = 30

/**
 * Returns whether a counter is open at a moment and until or from when; null when the times cannot be read.
 *
 * @param times as `openingCode` writes them
 * @param closures as `closureCode` writes them
 */
export function openingStateAt(now: Date, times: string, closures: string): OpeningState | null {
  const spans = spansIn(times)
  if (spans.length === 0) return null
  const today = vietnamDay(now)
  const minute = minuteOf(now)
  const closed = closuresIn(closures)
  const running = openSpans(today, spans, closed).find(({ from, until }) => from <= minute && minute < until)
  if (running !== undefined) return { isOpen: true, words: `Đang mở cửa, đến ${shortTime(running.until)}` }
  const holiday = closureOn(today, closed)
  const reason = holiday === undefined ? 'Đang đóng cửa' : `Hôm nay nghỉ (${holiday.reason})`
  return { isOpen: false, words: `${reason}${nextOpening(today, minute, spans, closed)}` }
}

function nextOpening(today: string, minute: string, spans: readonly Span[], closed: readonly Closed[]): string {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = dayAfter(today, ahead)
    const next = openSpans(day, spans, closed).find(({ from }) => ahead > 0 || from > minute)
    if (next !== undefined) return `, mở lại lúc ${shortTime(next.from)} ${dayName(day, ahead)}`
  }
  return ''
}

function dayName(day: string, ahead: number): string {
  if (ahead === 0) return 'hôm nay'
  if (ahead === 1) return 'ngày mai'
  const date = `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
  return `${weekdayNames[weekdayOf(day)]}${ahead < 7 ? '' : ` ngày ${date}`}`
}

function openSpans(day: string, spans: readonly Span[], closed: readonly Closed[]): Span[] {
  if (closureOn(day, closed) !== undefined) return []
  const digit = String(weekdays.indexOf(weekdayOf(day)) + 1)
  return spans.filter(({ days }) => days.includes(digit)).toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function closureOn(day: string, closed: readonly Closed[]): Closed | undefined {
  return closed.find(({ from, until }) => from <= day && day <= until)
}

function minuteOf(now: Date): string {
  return now.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
}

function shortTime(time: string): string {
  return time.replace(/^0/, '')
}

function spansIn(times: string): Span[] {
  return [...times.matchAll(/([1-7]+) (\d\d:\d\d)-(\d\d:\d\d)/g)].map(([, days = '', from = '', until = '']) => ({ days, from, until }))
}

function closuresIn(closures: string): Closed[] {
  return [...closures.matchAll(/^(\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d) (.+)$/gm)].map(([, from = '', until = '', reason = '']) => ({
    from,
    until,
    reason,
  }))
}
