import { createHash } from 'node:crypto'
import type { Ward } from '../../../generated/payload-types.ts'
import type { AnsweredQuestion, Article, Commendation, Document, Procedure } from '../../../generated/payload-types.ts'
import { toAnsweredQuestion } from '../../../publishing/to-contract/answered-question.ts'
import { toArticle } from '../../../publishing/to-contract/article.ts'
import { toCommendation } from '../../../publishing/to-contract/commendation.ts'
import { toDocument } from '../../../publishing/to-contract/document.ts'
import { toProcedure } from '../../../publishing/to-contract/procedure.ts'
import type { Material } from '../draft/material.ts'
import { procedureMaterial } from '../draft/procedure-material.ts'
import { answerMaterial, articleMaterial, commendationMaterial, documentMaterial } from '../draft/writing-material.ts'

/** Kinds a script can be drawn from. */
export const sourceKinds = ['articles', 'procedures', 'commendations', 'documents', 'answered-questions'] as const

export type SourceKind = (typeof sourceKinds)[number]

/** A row of one of these kinds, with the name of its kind. */
export type SourceRow =
  | { kind: 'articles'; row: Article }
  | { kind: 'procedures'; row: Procedure }
  | { kind: 'commendations'; row: Commendation }
  | { kind: 'documents'; row: Document }
  | { kind: 'answered-questions'; row: AnsweredQuestion }

/** Returns what a script about the document would tell. */
export function materialOf(source: SourceRow, ward: Pick<Ward, 'oneStopCentre'>): Material {
  if (source.kind === 'articles') return articleMaterial(toArticle(source.row))
  if (source.kind === 'commendations') return commendationMaterial(toCommendation(source.row))
  if (source.kind === 'documents') return documentMaterial(toDocument(source.row))
  if (source.kind === 'answered-questions') return answerMaterial(toAnsweredQuestion(source.row))
  return procedureMaterial(toProcedure(source.row), ward.oneStopCentre.name)
}

/** Returns the digest of what a script would tell: it stays the same when only what nobody hears has changed. */
export function digestOf({ title, summary, blocks }: Material): string {
  return createHash('sha256')
    .update(JSON.stringify([title, summary, blocks]))
    .digest('hex')
}
