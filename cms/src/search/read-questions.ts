import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const questionSchema = z.object({
  query: z.string(),
  /** Codes of the procedures that answer it, any of which will do; none when the ward does not do it. */
  codes: z.array(z.string()),
  kind: z.string().default('answer'),
})

export type Question = z.infer<typeof questionSchema>

/** Reads questions with their right answers, one JSON object a line. Throws with the number of the first bad line. */
export async function readQuestions(place: string): Promise<Question[]> {
  const lines = (await readFile(place, 'utf8')).replace(/^\uFEFF/, '').split('\n')
  const questions = lines.flatMap((line, index) => (line.trim() === '' ? [] : [questionOf(line, `${place} line ${index + 1}`)]))
  if (questions.length === 0) throw new Error(`${place} holds no question.`)
  return questions
}

function questionOf(line: string, where: string): Question {
  try {
    return questionSchema.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(`${where} is not {"query", "codes", "kind"}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
