import { addresses } from '@ward/shared/contract/addresses'
import type { DocumentKind } from '@ward/shared/contract/content'

/** Name of the section of each kind, as visitors read it. */
export const sectionName: Record<DocumentKind, string> = {
  procedures: 'Thủ tục hành chính',
  articles: 'Tin tức',
  'broadcast-scripts': 'Bài phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
}

/** Names one document of a kind. */
export const kindName: Record<DocumentKind, string> = {
  procedures: 'Thủ tục',
  articles: 'Tin',
  'broadcast-scripts': 'Phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
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
  { name: 'Chủ đề', address: addresses.topics },
  { name: 'Giới thiệu', address: addresses.about },
]
