import type { Article } from '@ward/shared/contract/kinds/article'
import type { Article as ArticleRow } from '../../generated/payload-types.ts'
import { toBodyHtml } from './parts/body-html.ts'
import { toDocumentCore } from './parts/document-core.ts'
import { idsOf, optionalIdOf, textOrNull } from './parts/references.ts'

export function toArticle(row: ArticleRow): Article {
  return {
    ...toDocumentCore(row),
    summary: row.summary,
    bodyHtml: toBodyHtml(row.body),
    picture: optionalIdOf(row.picture),
    author: textOrNull(row.author),
    source: textOrNull(row.source),
    procedures: idsOf(row.procedures),
    documents: idsOf(row.documents),
    attachments: idsOf(row.attachments),
  }
}
