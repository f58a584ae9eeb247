import { ValidationError, type PayloadRequest } from 'payload'

interface Objection {
  /** Field the sentence is shown at. */
  path: string
  label: string
  /** What is wrong and what to do, in Vietnamese. */
  message: string
}

/** Returns the error that refuses a save and shows each objection at its field. */
export function refusal(collection: string, objections: Objection[], req: PayloadRequest): ValidationError {
  return new ValidationError({ collection, errors: objections, req }, req.t)
}
