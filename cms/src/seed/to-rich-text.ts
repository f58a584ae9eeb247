import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { features } from '../editor/features.ts'
import type { Article } from '../generated/payload-types.ts'

/** Rich text as the CMS stores it. */
export type RichText = Article['body']

type Node = Record<string, unknown>

const procedureLink = /^doc:procedures\/(.+)$/

const node: z.ZodType<Node> = z.record(z.string(), z.unknown())
const linkFields = z.looseObject({ url: z.string() })
const richText: z.ZodType<RichText> = z.looseObject({
  root: z.looseObject({
    type: z.string(),
    version: z.number(),
    direction: z.enum(['ltr', 'rtl']).nullable(),
    format: z.enum(['left', 'start', 'center', 'right', 'end', 'justify', '']),
    indent: z.number(),
    children: z.array(z.looseObject({ type: z.any(), version: z.number() })),
  }),
})

function childrenOf(parent: Node): Node[] {
  return z.array(node).catch([]).parse(parent['children'])
}

/** A link to a procedure becomes an internal link, or its bare words when the procedure is not here. */
function withInternalLinks(current: Node, idOfCode: ReadonlyMap<string, number>): Node[] {
  const children = childrenOf(current).flatMap((child) => withInternalLinks(child, idOfCode))
  const rebuilt = 'children' in current ? { ...current, children } : current
  const fields = linkFields.safeParse(current['fields'])
  const code = current['type'] === 'link' && fields.success ? procedureLink.exec(fields.data.url)?.[1] : undefined
  if (code === undefined) return [rebuilt]
  const value = idOfCode.get(code)
  if (value === undefined) return children
  return [{ ...rebuilt, fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'procedures', value } } }]
}

/** Makes rich text of Markdown; links written `doc:procedures/<code>` lead to procedures by their ids. */
export async function richTextWriter(
  config: SanitizedConfig,
  idOfCode: ReadonlyMap<string, number>,
): Promise<(markdown: string) => RichText> {
  const editorConfig = await editorConfigFactory.fromFeatures({ config, features })
  return (markdown) => {
    const { root } = convertMarkdownToLexical({ editorConfig, markdown })
    const [linked] = withInternalLinks(node.parse(root), idOfCode)
    return richText.parse({ root: linked })
  }
}
