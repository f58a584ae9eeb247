import { addresses } from '@ward/shared/contract/addresses'
import type { DocumentKind } from '@ward/shared/contract/content'

/** Name of the section of each kind, as visitors read it. */
export const sectionName: Record<DocumentKind, string> = {
  procedures: 'Thủ tục hành chính',
  articles: 'Tin tức',
  'broadcast-scripts': 'Bài phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
  'answered-questions': 'Hỏi đáp',
}

/** Names one document of a kind. */
export const kindName: Record<DocumentKind, string> = {
  procedures: 'Thủ tục',
  articles: 'Tin',
  'broadcast-scripts': 'Phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
  'answered-questions': 'Hỏi đáp',
}

/** A name and where it leads. */
export interface MenuItem {
  readonly name: string
  readonly address: string
}

/** The main menu, in its order. */
export const mainMenu: readonly MenuItem[] = [
  { name: 'Thủ tục', address: addresses.section('procedures') },
  { name: 'Tin tức', address: addresses.section('articles') },
  { name: 'Phát thanh', address: addresses.section('broadcast-scripts') },
  { name: 'Gương điển hình', address: addresses.section('commendations') },
  { name: 'Văn bản', address: addresses.section('documents') },
  { name: 'Hỏi đáp', address: addresses.section('answered-questions') },
  { name: 'Chủ đề', address: addresses.topics },
  { name: 'Giới thiệu', address: addresses.about },
]

/** Where a page stands in the main menu. */
export interface PlaceInMenu {
  /** Address of the item it stands at or below; null when there is none. */
  readonly address: string | null
  /** Value of `aria-current`: whether it is that very page. */
  readonly is: 'page' | 'true'
}

/** Returns where a page stands in the main menu. @example placeInMenu('/tin-tuc/abc') // { address: '/tin-tuc', is: 'true' } */
export function placeInMenu(address: string): PlaceInMenu {
  const item = mainMenu.find((each) => address === each.address || address.startsWith(`${each.address}/`))
  return { address: item?.address ?? null, is: item?.address === address ? 'page' : 'true' }
}
