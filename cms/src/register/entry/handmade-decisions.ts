import type { CollectionBeforeChangeHook, RequestContext } from 'payload'

const contextKey = 'register-import'

/** Says in a request's context that an import writes the register, not a person. */
export const importingContext: RequestContext = { [contextKey]: true }

/** Notes that a person decided who carries a procedure out, so that the next import leaves it as it is. */
export const keepHandmadeDecisions: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (context[contextKey] === true) return data
  const chosen = data['responsibility']
  const isChoice = operation === 'create' ? chosen !== 'unclear' : chosen !== undefined && chosen !== originalDoc?.responsibility
  return isChoice ? { ...data, decidedByHand: true } : data
}
