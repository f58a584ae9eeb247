import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Keeps the lists of texts pasted from Word, which arrive as plain paragraphs "1.    …" otherwise. */
export const wordPasteFeature = createServerFeature({
  key: 'wordPaste',
  feature: { ClientFeature: '/src/admin/editor/word-paste-feature.tsx#WordPasteFeature' },
})
