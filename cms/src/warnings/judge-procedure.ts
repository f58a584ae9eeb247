import { completenessOf } from '@ward/shared/contract/kinds/procedure/completeness'
import { textWarningsOf, warningsOf } from '@ward/shared/warnings/warnings-of'
import { APIError, type CollectionBeforeChangeHook, type Endpoint } from 'payload'
import { ZodError } from 'zod'
import { circumstancesNow } from './site-documents.ts'
import { toJudged } from './to-judged.ts'

/**
 * Writes beside a procedure how complete it is and what in it should be checked, for lists to show and to filter by.
 *
 * Legal bases that are over do not count here: they end without anybody saving the procedure, so lists ask the database for them.
 */
export const judgeProcedure: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const judged = toJudged({ ...originalDoc, ...data })
  const warnings = textWarningsOf(judged)
  return {
    ...data,
    completeness: completenessOf(judged).percent,
    warningCount: warnings.length,
    warningKinds: [...new Set(warnings.map(({ kind }) => kind))],
  }
}

/** `POST /api/procedures/judgement`, a form's content as the body: how complete it is and what in it should be checked. Nothing is stored. */
export const judgementEndpoint: Endpoint = {
  path: '/judgement',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return Response.json({ message: 'Bạn cần đăng nhập.' }, { status: 401 })
    try {
      const judged = toJudged(await req.json?.())
      const warnings = warningsOf(judged, await circumstancesNow(req, new Date()))
      return Response.json({ completeness: completenessOf(judged), warnings })
    } catch (error) {
      if (error instanceof ZodError || error instanceof SyntaxError)
        throw new APIError('Chưa đọc được nội dung đang soạn.', 400, null, true)
      throw error
    }
  },
}
