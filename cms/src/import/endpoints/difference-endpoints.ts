import { APIError, type Endpoint } from 'payload'
import { mayWrite } from '../../access/roles.ts'
import { decide, decision, DecisionRefused } from '../deciding/decide.ts'
import { logInFirst, notYours, refuse } from './answers.ts'

async function bodyOf(json: (() => Promise<unknown>) | undefined): Promise<unknown> {
  try {
    return await json?.()
  } catch {
    return undefined
  }
}

const decideEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return logInFirst()
    if (!mayWrite(req.user)) return notYours()
    const id = Number(req.routeParams?.['id'])
    const wish = decision.safeParse(await bodyOf(req.json?.bind(req)))
    if (!Number.isInteger(id) || !wish.success) return refuse(400, 'Hãy chọn ít nhất một phần.')
    try {
      return Response.json({ state: await decide(id, wish.data, { payload: req.payload, user: req.user }) })
    } catch (error) {
      if (error instanceof DecisionRefused) return refuse(409, error.message)
      if (error instanceof APIError) return refuse(error.status, error.message)
      throw error
    }
  },
}

/** `POST /api/import-differences/:id/decide` with `{verdict: 'accept' | 'refuse', sections: […]}` from those who may write. */
export const differenceEndpoints: Endpoint[] = [decideEndpoint]
