import { digestOf } from './digest.ts'
import type { EditionIndex } from './edition/edition-index.ts'

type Argument = string | number

/** Says whether an argument read from a question key is what the question takes. */
type Guard<A extends Argument> = (value: unknown) => value is A

/** A slug, a month, a kind … */
export const word: Guard<string> = (value) => typeof value === 'string'
/** An id, a page number, a count. */
export const whole: Guard<number> = (value): value is number => Number.isInteger(value)

type Guards<Args extends Argument[]> = { readonly [I in keyof Args]: Guard<Args[I]> }

/** What an edition answers to a question with its arguments. */
interface Given<Answer> {
  readonly answer: Answer
  readonly digest: string
}

/** Something a page may ask of the content. */
export interface Question<Args extends Argument[], Answer> {
  readonly guards: Guards<Args>
  /** Answers once per edition and key; a key spells the question with its arguments. */
  given(index: EditionIndex, key: string, args: readonly unknown[]): Given<Answer>
}

/** Makes a question from the kinds of its arguments and from how an edition answers it. */
export function question<Args extends Argument[], Answer>(
  guards: Guards<Args>,
  answerOf: (index: EditionIndex, ...args: Args) => Answer,
): Question<Args, Answer> {
  const memory = new WeakMap<EditionIndex, Map<string, Given<Answer>>>()
  const areArguments = (args: readonly unknown[]): args is Args =>
    args.length === guards.length && guards.every((guard, position) => guard(args[position]))
  return {
    guards,
    given: (index, key, args) => {
      const givenBefore = memory.get(index) ?? new Map<string, Given<Answer>>()
      memory.set(index, givenBefore)
      const before = givenBefore.get(key)
      if (before !== undefined) return before
      if (!areArguments(args)) throw new Error(`Not a question: ${key}`)
      const answer = answerOf(index, ...args)
      const fresh = { answer, digest: digestOf(answer) }
      givenBefore.set(key, fresh)
      return fresh
    },
  }
}
