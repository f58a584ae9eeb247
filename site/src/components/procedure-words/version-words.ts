import { formatDay } from '@ward/shared/text/vietnam-day'
import type { PlaceAmongVersions } from '../../content/questions/procedures/versions.ts'

/** A notice above a procedure: words, and where to go. */
export interface VersionNotice {
  readonly title: string
  /** Stands before the link. */
  readonly words: string
  readonly link: { readonly address: string; readonly title: string }
}

function lastDayOfOld(lastDay: string | null): string {
  return lastDay === null ? '' : `Áp dụng đến hết ngày ${formatDay(lastDay)}. `
}

/** Returns what a visitor must know of a text that is not the one in force, or not at its usual address; null on the page of the procedure. */
export function noticeOfVersion({ family, shown }: PlaceAmongVersions, address: string): VersionNotice | null {
  const link = { address: family.address, title: family.name }
  if (shown.role === 'superseded') {
    const words = `${lastDayOfOld(shown.lastDay)}Nội dung dưới đây chỉ để tra cứu. Hiện nay áp dụng quy định tại`
    return { title: 'Quy định cũ, không còn áp dụng', words, link }
  }
  if (shown.role === 'upcoming') {
    const from = shown.effectiveFrom === null ? '' : `, áp dụng từ ${formatDay(shown.effectiveFrom)}`
    return { title: `Quy định mới${from}`, words: 'Hiện nay vẫn áp dụng quy định tại', link }
  }
  if (address === family.address) return null
  return { title: 'Quy định đang áp dụng', words: 'Nội dung này cũng là nội dung hiện hành của thủ tục', link }
}

/** Returns the announcements of what will be followed later, the soonest first; only for the text in force. */
export function announcementsOf({ shown, versions }: PlaceAmongVersions): readonly { readonly words: string; readonly address: string }[] {
  if (shown.role !== 'current') return []
  return versions.flatMap(({ address, effectiveFrom, role }) =>
    role === 'upcoming' && effectiveFrom !== null ? [{ words: `Từ ${formatDay(effectiveFrom)} áp dụng quy định mới`, address }] : [],
  )
}
