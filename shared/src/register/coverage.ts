import { validityOf } from '../contract/kinds/document.ts'
import { familiesOf, type Version } from '../contract/kinds/procedure/procedure-family.ts'
import type { Procedure } from '../contract/kinds/procedure/procedure.ts'
import { registerCodeOf, type RegisterEntry } from '../contract/kinds/procedure/register-entry.ts'
import { compareVietnamese } from '../text/alphabetical.ts'

/** What coverage is judged by. */
export type Listed = Pick<RegisterEntry, 'code' | 'name' | 'field' | 'responsibility' | 'state'>

/** A procedure the ward has written down: on the site, or only as a draft. */
export interface Known extends Version, Pick<Procedure, 'code' | 'lifecycle'> {
  readonly published: boolean
}

/** How a procedure of the register stands: on the site and to be followed, on the site with a text that is over, only drafted, or not there. */
export type Standing = 'published' | 'outdated' | 'drafted' | 'missing'

/** A procedure of the register with what the ward has of it. */
export interface CoveredRow<E extends Listed, K extends Known> {
  readonly entry: E
  readonly standing: Standing
  readonly procedure: K | null
}

export interface FieldCoverage {
  readonly field: string
  readonly total: number
  readonly published: number
}

export interface Coverage<E extends Listed, K extends Known> {
  /** What the ward is responsible for, by field and name in Vietnamese order. */
  readonly rows: readonly CoveredRow<E, K>[]
  readonly published: number
  readonly fields: readonly FieldCoverage[]
  /** Rows of the list that name nobody the ward could recognise: a person has to decide. */
  readonly unclear: readonly E[]
  /** Rows that were missing in a newer list: a person has to decide. */
  readonly proposed: readonly E[]
  /** Abolished in the register, and still shown as to be followed. */
  readonly abolishedButShown: readonly CoveredRow<E, K>[]
  /** Shown on the site, and not among what the register says the ward is responsible for. */
  readonly unlisted: readonly K[]
}

const isToBeFollowed = (procedure: Known, onDay: string) =>
  procedure.lifecycle !== 'abolished' && validityOf(procedure, onDay) !== 'expired'

const rank = { published: 0, outdated: 1, drafted: 2, missing: 3 } as const satisfies Record<Standing, number>

interface Possession<K extends Known> {
  readonly standing: Exclude<Standing, 'missing'>
  readonly procedure: K
}

/** The best the ward has of every code; versions of one procedure count once, by the one in force. */
function possessionsOf<K extends Known>(procedures: readonly K[], onDay: string): Map<string, Possession<K>> {
  const shown = familiesOf(
    procedures.filter(({ published }) => published),
    onDay,
  ).map(({ current }): Possession<K> => ({ standing: isToBeFollowed(current, onDay) ? 'published' : 'outdated', procedure: current }))
  const drafted = procedures.filter(({ published }) => !published).map((procedure): Possession<K> => ({ standing: 'drafted', procedure }))
  const byCode = new Map<string, Possession<K>>()
  for (const possession of [...shown, ...drafted]) {
    const code = registerCodeOf(possession.procedure.code)
    const before = byCode.get(code)
    if (before === undefined || rank[possession.standing] < rank[before.standing]) byCode.set(code, possession)
  }
  return byCode
}

function fieldsOf(rows: readonly CoveredRow<Listed, Known>[]): FieldCoverage[] {
  return [...Map.groupBy(rows, ({ entry }) => entry.field)].map(([field, members]) => ({
    field,
    total: members.length,
    published: members.filter(({ standing }) => standing === 'published').length,
  }))
}

const byFieldAndName = (a: Listed, b: Listed) => compareVietnamese(a.field, b.field) || compareVietnamese(a.name, b.name)

/**
 * Returns how far the procedures of the register are on the site, on a day (`YYYY-MM-DD` in Việt Nam).
 *
 * A code counts once, through the version in force. A text that is over or abolished does not count as published, nor does a
 * draft. A row proposed for abolition counts until somebody decides.
 */
export function coverageOf<E extends Listed, K extends Known>(
  register: readonly E[],
  procedures: readonly K[],
  onDay: string,
): Coverage<E, K> {
  const possessions = possessionsOf(procedures, onDay)
  const sorted = register.toSorted(byFieldAndName)
  const toRow = (entry: E): CoveredRow<E, K> => {
    const possession = possessions.get(entry.code)
    return { entry, standing: possession?.standing ?? 'missing', procedure: possession?.procedure ?? null }
  }
  const standing = sorted.filter(({ state }) => state !== 'abolished')
  const rows = standing.filter(({ responsibility }) => responsibility === 'ward').map(toRow)
  const listed = new Set(rows.map(({ entry }) => entry.code))
  return {
    rows,
    published: rows.filter((row) => row.standing === 'published').length,
    fields: fieldsOf(rows),
    unclear: standing.filter(({ responsibility }) => responsibility === 'unclear'),
    proposed: standing.filter(({ state }) => state === 'abolition-proposed'),
    abolishedButShown: sorted
      .filter(({ state }) => state === 'abolished')
      .map(toRow)
      .filter((row) => row.standing === 'published'),
    unlisted: [...possessions].flatMap(([code, possession]) =>
      possession.standing === 'published' && !listed.has(code) ? [possession.procedure] : [],
    ),
  }
}

/**
 * Returns the share as text, rounded down: it says 100 % only when nothing is missing.
 *
 * @example percentText(1999, 2000) // '99,9 %'
 */
export function percentText(part: number, whole: number): string {
  if (whole === 0) throw new RangeError('A share of nothing')
  const tenths = Math.floor((part * 1000) / whole)
  return tenths % 10 === 0 ? `${tenths / 10} %` : `${Math.floor(tenths / 10)},${tenths % 10} %`
}
