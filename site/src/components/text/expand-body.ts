import { fileWords } from '../words/file-words.ts'
import { pictureHtml } from '../media/picture-html.ts'
import type { ContentView } from '../../content/view.ts'

const documentLinks = /<a\s[^>]*?href="doc:([a-z-]+)\/(\d+)"[^>]*>([\s\S]*?)<\/a>/g
const mediaLinks = /<a\s[^>]*?href="media:(\d+)"[^>]*>([\s\S]*?)<\/a>/g
const pictures = /<img\s[^>]*?src="media:(\d+)"[^>]*>/g
const altOf = /\salt="([^"]*)"/

/**
 * Returns the HTML of a body with its references to documents and media turned into links, pictures and files. A link to
 * what visitors may not see keeps its words only; a picture that is not there is left out.
 */
export function expandBody(html: string, content: Pick<ContentView, 'documentLink' | 'media'>): string {
  return html
    .replace(documentLinks, (_, kind: string, id: string, words: string) => {
      const link = content.documentLink(kind, Number(id))
      return link === null ? words : `<a href="${link.address}">${words}</a>`
    })
    .replace(mediaLinks, (_, id: string, words: string) => {
      const file = content.media(Number(id))
      return file === null ? words : `<a href="${file.original.address}" download>${words}</a> (${fileWords(file.original)})`
    })
    .replace(pictures, (tag: string, id: string) => {
      const media = content.media(Number(id))
      if (media === null) return ''
      return pictureHtml(media, { sizes: '(min-width: 48rem) 44rem, 100vw', alt: plain(altOf.exec(tag)?.[1]) ?? media.alt })
    })
}

/** The words of an attribute; nothing when it is missing or empty. */
function plain(attribute: string | undefined): string | undefined {
  if (attribute === undefined || attribute === '') return undefined
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
