import { addresses } from '@ward/shared/contract/addresses'
import { coverageOf, percentText } from '@ward/shared/register/coverage'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { fieldSlugOf } from '../../edition/field-slug.ts'
import type { EditionIndex } from '../../edition/edition-index.ts'
import { question } from '../../question.ts'

/** A procedure the ward is responsible for and does not show as to be followed. */
export interface MissingProcedure {
  readonly code: string
  readonly name: string
  readonly field: string
  /** Whether a text is on the site that is over or abolished. */
  readonly isOutdated: boolean
}

export interface DisclosedField {
  readonly field: string
  /** Where the field's procedures are listed; null when none is on the site. */
  readonly address: string | null
  readonly total: number
  readonly published: number
}

/** How many of the procedures the ward is responsible for are on the site. */
export interface Disclosure {
  readonly total: number
  readonly published: number
  /** Rounded down; null where there is nothing to take a share of. */
  readonly percent: string | null
  readonly fields: readonly DisclosedField[]
  readonly missing: readonly MissingProcedure[]
  /** Rows of the lists that name no agency: nobody has decided yet whose they are. */
  readonly unclear: number
  /** Procedures on the site that are not among those counted. */
  readonly unlisted: number
  /** The official lists the figure rests on, with the day of each. */
  readonly lists: readonly { readonly name: string; readonly day: string }[]
  /** Day of the newest change of a procedure; null when there is none. */
  readonly changedDay: string | null
}

function listsOf({ content }: EditionIndex): Disclosure['lists'] {
  const days = new Map<string, string>()
  for (const { source } of content['register-entries']) if ((days.get(source.name) ?? '') < source.day) days.set(source.name, source.day)
  return [...days].map(([name, day]) => ({ name, day })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function changedDayOf({ content }: EditionIndex): string | null {
  const newest = content.procedures.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), '')
  return newest === '' ? null : vietnamDay(newest)
}

/** How far the ward's procedures are on the site; null when no official list was taken in, so that nothing can be said. */
export const disclosure = question([], (index): Disclosure | null => {
  const register = index.content['register-entries']
  if (register.length === 0) return null
  const shown = index.content.procedures.map((procedure) => ({ ...procedure, published: true }))
  const { rows, published, fields, unclear, unlisted } = coverageOf(register, shown, index.today)
  const fieldsOnSite = index.proceduresByField()
  return {
    total: rows.length,
    published,
    percent: rows.length === 0 ? null : percentText(published, rows.length),
    fields: fields.map((field) => {
      const slug = fieldSlugOf(field.field)
      return { ...field, address: fieldsOnSite.has(slug) ? addresses.proceduresOfField(slug) : null }
    }),
    missing: rows
      .filter(({ standing }) => standing !== 'published')
      .map(({ entry: { code, field, name }, standing }) => ({ code, name, field, isOutdated: standing === 'outdated' })),
    unclear: unclear.length,
    unlisted: unlisted.length,
    lists: listsOf(index),
    changedDay: changedDayOf(index),
  }
})
