/** Returns a rich text of plain paragraphs, as the CMS stores it. */
export function articleBody(paragraphs: readonly string[]): object {
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' } as const
  const textOf = (text: string) => ({ type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' })
  const children = paragraphs.map((text) => ({ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [textOf(text)] }))
  return { root: { ...block, type: 'root', children } }
}
