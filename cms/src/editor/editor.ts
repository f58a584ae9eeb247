import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { features } from './features.ts'
import { editorWords } from './words.ts'

const supplied = lexicalEditor({ features })

/** The editor of every rich text. It brings words of its own, which win over the config's: so ours are put in here. */
export const editor: typeof supplied = async (args) => {
  const adapter = await supplied(args)
  const lexical = adapter.i18n?.vi?.['lexical']
  return { ...adapter, i18n: { ...adapter.i18n, vi: { lexical: { ...(typeof lexical === 'object' ? lexical : {}), ...editorWords } } } }
}
