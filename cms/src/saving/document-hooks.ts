import type { CollectionConfig } from 'payload'
import { tellScriptsOfChange, tellScriptsOfDeletion } from '../broadcast/studio/source/follow-source.ts'
import { plainDocumentHooks, publishedDocumentHooks } from '../publishing/asking/ask-for-release.ts'
import { cleanDocument } from './clean-content.ts'
import { datesInOrder } from './dates-in-order.ts'
import { noteDraftSaves } from './draft-saves.ts'
import { settleSlug } from './slugs.ts'
import { stampDocument } from './stamp-document.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What happens when a document with a page of its own is saved; `checks` run once everything is filled in and may refuse the save. */
export function documentHooks({ checks = [] }: { checks?: NonNullable<Hooks['beforeChange']> } = {}): Hooks {
  return {
    beforeOperation: [noteDraftSaves],
    beforeValidate: [cleanDocument, settleSlug],
    beforeChange: [datesInOrder, ...checks, stampDocument, ...publishedDocumentHooks.beforeChange],
    afterChange: [...publishedDocumentHooks.afterChange, tellScriptsOfChange],
    afterDelete: [...publishedDocumentHooks.afterDelete, tellScriptsOfDeletion],
  }
}

/** What happens when content without drafts is saved: topics and media. */
export const plainHooks: Hooks = { beforeValidate: [cleanDocument], ...plainDocumentHooks }
