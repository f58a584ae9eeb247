import type { EditionIndex } from './edition/edition-index.ts'
import type { Question } from './question.ts'
import { questions } from './questions/index.ts'

type Questions = typeof questions
type QuestionName = keyof Questions

/** The content as a page sees it: one method per question. */
export type ContentView = {
  readonly [Name in QuestionName]: Questions[Name] extends Question<infer Args, infer Answer> ? (...args: Args) => Answer : never
}

/** A view in the making: who asks, and what was answered so far. */
class Asking {
  readonly index: EditionIndex
  readonly record = new Map<string, string>()

  constructor(index: EditionIndex) {
    this.index = index
  }
}

// Pages ask few of the many questions: each is made ready when it is first named.
for (const [name, question] of Object.entries(questions))
  Object.defineProperty(Asking.prototype, name, {
    get(this: Asking) {
      return (...args: unknown[]) => {
        const key = JSON.stringify([name, ...args])
        const { answer, digest } = question.given(this.index, key, args)
        this.record.set(key, digest)
        return answer
      }
    },
  })

/** Opens a view for one page, and the record of what the page was told: question key → digest of the answer. */
export function openView(index: EditionIndex): { view: ContentView; answers: () => ReadonlyMap<string, string> } {
  const asking = new Asking(index)
  if (!answersEveryQuestion(asking)) throw new Error('A question is missing from the view')
  return { view: asking, answers: () => asking.record }
}

function answersEveryQuestion(asking: Asking): asking is Asking & ContentView {
  return 'ward' in asking
}

/** Returns the digest of the answer an edition gives to a question key of an earlier page. */
export function digestOfAnswer(index: EditionIndex, questionKey: string): string {
  const { name, args } = partsOf(questionKey)
  return questions[name].given(index, questionKey, args).digest
}

interface KeyParts {
  readonly name: QuestionName
  readonly args: readonly unknown[]
}

/** Keys are read once: every release asks the same ones again. */
const keysRead = new Map<string, KeyParts>()
const mostKeysRead = 200_000

function partsOf(questionKey: string): KeyParts {
  const before = keysRead.get(questionKey)
  if (before !== undefined) return before
  const parsed: unknown = JSON.parse(questionKey)
  const [name, ...args]: unknown[] = Array.isArray(parsed) ? parsed : []
  if (!isQuestionName(name)) throw new Error(`Not a question: ${questionKey}`)
  if (keysRead.size >= mostKeysRead) keysRead.clear()
  const parts = { name, args }
  keysRead.set(questionKey, parts)
  return parts
}

function isQuestionName(name: unknown): name is QuestionName {
  return typeof name === 'string' && Object.hasOwn(questions, name)
}
