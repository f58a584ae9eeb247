import { documentKinds } from '@ward/shared/contract/content'
import type { SerializedLinkNode, SerializedUploadNode } from '@payloadcms/richtext-lexical'
import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import sanitizeHtml from 'sanitize-html'
import { z } from 'zod'
import type { Article } from '../../../generated/payload-types.ts'
import { idOf } from './references.ts'

const internalTarget = z.object({ relationTo: z.enum(documentKinds), value: z.union([z.number(), z.object({ id: z.number() })]) })

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function hrefOf({ fields }: SerializedLinkNode): string {
  if (fields.linkType !== 'internal') return fields.url ?? ''
  const target = internalTarget.safeParse(fields.doc)
  return target.success ? `doc:${target.data.relationTo}/${idOf(target.data.value)}` : ''
}

function uploadHtml({ value }: SerializedUploadNode): string {
  const id = z.union([z.number(), z.object({ id: z.number() })]).safeParse(value)
  return id.success ? `<img src="media:${idOf(id.data)}">` : ''
}

const headerRow = z.object({ children: z.array(z.object({ headerState: z.number().positive() })).min(1) })

/** Says whether all cells of a row are headers, as those of Word's first row are. */
const isHeaderRow = (row: unknown): boolean => headerRow.safeParse(row).success

const span = (name: string, count: number | undefined): string => (count !== undefined && count > 1 ? ` ${name}="${count}"` : '')

const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  paragraph: ({ node, nodesToHTML }) => {
    const inner = nodesToHTML({ nodes: node.children }).join('')
    return inner.trim() === '' ? '' : `<p>${inner}</p>`
  },
  link: ({ node, nodesToHTML }) => `<a href="${escapeHtml(hrefOf(node))}">${nodesToHTML({ nodes: node.children }).join('')}</a>`,
  autolink: ({ node, nodesToHTML }) =>
    `<a href="${escapeHtml(node.fields.url ?? '')}">${nodesToHTML({ nodes: node.children }).join('')}</a>`,
  upload: ({ node }) => uploadHtml(node),
  list: ({ node, nodesToHTML }) => {
    const start = node.tag === 'ol' ? span('start', node.start) : ''
    return `<${node.tag}${start}>${nodesToHTML({ nodes: node.children }).join('')}</${node.tag}>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  table: ({ node, nodesToHTML }) => {
    const rows = nodesToHTML({ nodes: node.children })
    const headed = isHeaderRow(node.children[0])
    const head = headed ? `<thead>${rows[0] ?? ''}</thead>` : ''
    return `<table>${head}<tbody>${rows.slice(headed ? 1 : 0).join('')}</tbody></table>`
  },
  tablerow: ({ node, nodesToHTML }) => `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`,
  tablecell: ({ node, nodesToHTML, parent }) => {
    const inner = nodesToHTML({ nodes: node.children }).join('')
    const spans = `${span('colspan', node.colSpan)}${span('rowspan', node.rowSpan)}`
    if (node.headerState === 0) return `<td${spans}>${inner}</td>`
    return `<th scope="${isHeaderRow(parent) ? 'col' : 'row'}"${spans}>${inner}</th>`
  },
})

const allowedTags = [
  'p', 'br', 'h2', 'h3', 'h4', 'strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'ul', 'ol', 'li', 'blockquote', 'hr', 'img',
  'table', 'thead', 'tbody', 'tr', 'th', 'td',
] // prettier-ignore

const rules: sanitizeHtml.IOptions = {
  allowedTags,
  allowedAttributes: { a: ['href', 'rel'], img: ['src'], ol: ['start'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'doc'],
  allowedSchemesByTag: { img: ['media'], a: ['http', 'https', 'mailto', 'tel', 'doc', 'media'] },
  allowProtocolRelative: false,
  transformTags: {
    b: 'strong',
    i: 'em',
    a: (tagName, attribs) => ({
      tagName,
      attribs: /^https?:/.test(attribs['href'] ?? '') ? { ...attribs, rel: 'external noopener' } : { href: attribs['href'] ?? '' },
    }),
  },
  // A link that lost its address is plain text.
  exclusiveFilter: ({ tag, attribs }) => (tag === 'a' && !attribs['href'] ? 'excludeTag' : tag === 'img' && !attribs['src']),
}

/** Returns the HTML of a rich text, in the form the contract describes: nothing in it can run, nothing in it is styled. */
export function toBodyHtml(body: Article['body']): string {
  const html = convertLexicalToHTML({ data: body, converters, disableContainer: true, disableIndent: true, disableTextAlign: true })
  return sanitizeHtml(html, rules).normalize('NFC')
}
