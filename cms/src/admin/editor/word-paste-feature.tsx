'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { hasWordLists, wordListsToHtml } from '../../editor/word-lists.ts'

/** Takes pastes that hold lists of Word, and leaves all others to the editor. */
function WordPaste() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/html') ?? '') : ''
          const selection = $getSelection()
          if (!hasWordLists(html) || !$isRangeSelection(selection)) return false
          event.preventDefault()
          const page = new DOMParser().parseFromString(wordListsToHtml(html), 'text/html')
          selection.insertNodes($generateNodesFromDOM(editor, page))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** Keeps the lists of texts pasted from Word. */
export const WordPasteFeature = createClientFeature({ plugins: [{ Component: WordPaste, position: 'normal' }] })
