import type { Responsibility } from '../contract/kinds/procedure/register-entry.ts'
import { searchKeyOf } from '../text/search-key.ts'

/** Words that tell an agency of the ward in an official list, until the ward says otherwise. */
export const usualWardBodies: readonly string[] = [
  'cấp xã',
  'Ủy ban nhân dân xã',
  'UBND xã',
  'Ủy ban nhân dân phường',
  'UBND phường',
  'Hội đồng nhân dân phường',
  'Công an xã',
  'Công an phường',
  'Trạm y tế',
]

const framed = (text: string) => ` ${searchKeyOf(text).replace(/[^a-z0-9]+/g, ' ')} `

/**
 * Returns who carries a procedure out, by the agencies a list names: the ward where one of them holds words that tell an agency of
 * the ward, others where none does, and nobody knows where the list names none. Case, tone marks and spelling variants of "Uỷ" do
 * not matter.
 *
 * @example responsibilityOf(['Sở Tư pháp', 'Uỷ ban Nhân dân cấp xã'], ['cấp xã']) // 'ward'
 */
export function responsibilityOf(agencies: readonly string[], wardBodies: readonly string[]): Responsibility {
  const named = agencies.map(framed).filter((agency) => agency.trim() !== '')
  if (named.length === 0) return 'unclear'
  const telling = wardBodies.map(framed).filter((words) => words.trim() !== '')
  return named.some((agency) => telling.some((words) => agency.includes(words))) ? 'ward' : 'others'
}
